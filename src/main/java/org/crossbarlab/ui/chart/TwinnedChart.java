package org.crossbarlab.ui.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A picture of numbers with a title above it and a table of the same numbers, which takes its place
 * on demand. It can be focused, and says in words what it shows. To be used on the JavaFX thread.
 */
@SuppressWarnings("this-escape") // Listeners reach a subclass only once its constructor has ended.
public abstract class TwinnedChart extends Region {

    private static final double PREFERRED_WIDTH_EM = 24;
    private static final double PREFERRED_HEIGHT_EM = 15;
    private static final double LEAST_HEIGHT_EM = 6;

    /** What the picture is painted with. */
    protected final Pens pens = new Pens(this::changed);

    final ChartHeader header = new ChartHeader();

    private final StringProperty summary = new SimpleStringProperty(this, "summary", "");
    private final ChartTable table = new ChartTable();
    private Region picture = new Region();
    private boolean tableStale = true;

    /**
     * @param styleClass of the kind of chart
     * @param keys what keys do, for those who cannot see it
     */
    protected TwinnedChart(String styleClass, String keys) {
        getStyleClass().addAll("canvas-chart", styleClass);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(keys);
        table.visibleProperty().bind(header.tableShowingProperty());
        getChildren().addAll(pens, header, table);
        yTitleProperty().addListener(change -> changed());
        summary.addListener(change -> describe());
        summary.subscribe(header::explainTitle);
        header.tableShowingProperty().addListener(change -> changed());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    }

    /** Puts the picture in its place; once, at the end of construction. */
    protected final void setPicture(Region picture) {
        this.picture = picture;
        picture.visibleProperty().bind(header.tableShowingProperty().not());
        getChildren().add(getChildren().indexOf(table), picture);
    }

    /** The title of the y axis with its unit. */
    public final StringProperty yTitleProperty() {
        return header.titleProperty();
    }

    /** What the chart says, in a sentence: beside its title, and to those who cannot see it. */
    public final StringProperty summaryProperty() {
        return summary;
    }

    /** Whether the numbers are shown as a table in the chart's place. */
    public final BooleanProperty tableShowingProperty() {
        return header.tableShowingProperty();
    }

    /** Whether the switch to the table is on view; the T key works without it. */
    public final BooleanProperty tableButtonVisibleProperty() {
        return header.tableButtonVisibleProperty();
    }

    /** Whether the legend is on view; hide it only beside a chart that shows the same one. */
    public final BooleanProperty legendVisibleProperty() {
        return header.legendVisibleProperty();
    }

    /** What is said to those who cannot see it: the values that are read, or the summary. */
    protected abstract String words();

    /** Asks for the picture to be painted again. */
    protected abstract void repaint();

    /** Reads other values, if the key says so, and consumes it then. */
    protected abstract void read(KeyEvent event);

    /** The unit of the chart's lengths in pixels. */
    protected abstract double em();

    /** The titles of the table's columns. */
    protected abstract List<String> tableHeaders();

    /** The table's rows: each gives the text of a column when it comes on view. */
    protected abstract List<IntFunction<String>> tableRows();

    /** Something that is shown has changed. */
    protected final void changed() {
        tableStale = true;
        if (table.isVisible()) {
            requestLayout();
        }
        repaint();
        describe();
    }

    /** What is said has changed. */
    protected final void describe() {
        setAccessibleText(words());
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.T) {
            tableShowingProperty().set(!tableShowingProperty().get());
            event.consume();
        } else if (!tableShowingProperty().get() && event.getTarget() == this) {
            read(event);
        }
    }

    @Override
    protected final double computePrefWidth(double height) {
        return PREFERRED_WIDTH_EM * em();
    }

    @Override
    protected final double computePrefHeight(double width) {
        return PREFERRED_HEIGHT_EM * em();
    }

    @Override
    protected final double computeMinHeight(double width) {
        return LEAST_HEIGHT_EM * em();
    }

    @Override
    protected final void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double above = snapSizeY(header.prefHeight(width));
        header.resizeRelocate(left, top, width, above);
        picture.resizeRelocate(left, top + above, width, Math.max(0, height - above));
        repaint();
        table.resizeRelocate(left, top + above, width, Math.max(0, height - above));
        if (table.isVisible() && tableStale) {
            tableStale = false;
            table.show(tableHeaders(), tableRows(), pens.em());
        }
    }
}
