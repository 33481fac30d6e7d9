package org.crossbarlab.ui.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * Above a chart: the title of its y axis, the legend, and the switch to the table. All stand in one
 * row where they fit; else the title moves down to its axis and the legend takes the room.
 */
final class ChartHeader extends Region {

    private static final double GAP_EM = 0.6;

    private final Label title = new Label();
    private final FlowPane legend = new FlowPane();
    private final ToggleButton tableButton = new ToggleButton();
    private final Tooltip titleHelp;

    ChartHeader() {
        getStyleClass().add("chart-header");
        title.getStyleClass().add("chart-axis-title");
        legend.getStyleClass().add("chart-legend");
        tableButton.getStyleClass().add("flat");
        titleHelp = Help.on("", title);
        Icons.only(tableButton, Material2MZ.TABLE_CHART, Messages.get("chart.table.show"));
        legend.visibleProperty().addListener(change -> requestLayout());
        tableButton.visibleProperty().addListener(change -> requestLayout());
        getChildren().addAll(title, legend, tableButton);
    }

    private double gap() {
        return GAP_EM * title.getFont().getSize();
    }

    private double buttonWidth() {
        return tableButton.isVisible() ? tableButton.prefWidth(-1) + gap() : 0;
    }

    private double buttonHeight() {
        return tableButton.isVisible() ? tableButton.prefHeight(-1) : 0;
    }

    private boolean isOneRow(double width) {
        double shown = legend.isVisible() ? unwrappedLegend() + gap() : 0;
        return title.prefWidth(-1) + shown + buttonWidth() <= width;
    }

    /** A flow pane's preferred width says nothing of how wide a single row would be. */
    private double unwrappedLegend() {
        double width = 1 - legend.getHgap();
        for (Node entry : legend.getChildren()) {
            width += entry.isManaged() ? entry.prefWidth(-1) + legend.getHgap() : 0;
        }
        return Math.ceil(Math.max(0, width));
    }

    private double legendHeight(double width) {
        return legend.isVisible() ? legend.prefHeight(width - buttonWidth()) : 0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = title.prefHeight(-1);
        return isOneRow(width)
                ? Math.max(Math.max(height, buttonHeight()), legendHeight(width))
                : Math.max(buttonHeight(), legendHeight(width)) + height;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double room = width - buttonWidth();
        double titleHeight = title.prefHeight(-1);
        boolean oneRow = isOneRow(width);
        double row = oneRow ? getHeight() : getHeight() - titleHeight;
        double x = oneRow ? title.prefWidth(-1) + gap() : 0;
        double titleTop = oneRow ? (row - titleHeight) / 2 : row;
        layoutInArea(title, 0, titleTop, width, titleHeight, 0, HPos.LEFT, VPos.CENTER);
        legend.setAlignment(oneRow ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        layoutInArea(legend, x, 0, room - x, row, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(tableButton, room, 0, width - room, row, 0, HPos.RIGHT, VPos.CENTER);
    }

    StringProperty titleProperty() {
        return title.textProperty();
    }

    /** Says what stands on the axis. */
    void explainTitle(String text) {
        Help.say(titleHelp, text, title);
    }

    BooleanProperty tableShowingProperty() {
        return tableButton.selectedProperty();
    }

    BooleanProperty tableButtonVisibleProperty() {
        return tableButton.visibleProperty();
    }

    BooleanProperty legendVisibleProperty() {
        return legend.visibleProperty();
    }

    /** Adds a legend entry with a sample of the line that the style classes give. */
    Label addLine(String text, String... styleClasses) {
        Line sample = new Line();
        for (String group : styleClasses) {
            sample.getStyleClass().addAll(group.split(" "));
        }
        Label entry = add(text, sample);
        // The sample is as long as two of its dashes need, at any scale.
        sample.endXProperty().bind(entry.fontProperty().map(font -> 2.2 * font.getSize()));
        return entry;
    }

    void remove(Label entry) {
        legend.getChildren().remove(entry);
    }

    /** Adds a legend entry with any picture. */
    Label add(String text, Node sample) {
        Label entry = new Label(text, sample);
        entry.getStyleClass().add("chart-legend-entry");
        legend.getChildren().add(entry);
        return entry;
    }
}
