package org.crossbarlab.ui.heatmap;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.chart.TwinnedChart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A value for every pair of two settings, as coloured cells with an axis for each, a colour bar and
 * a table with the same numbers: the accuracy of networks trained for one error and tested under
 * another. Mouse and arrow keys read a cell; values may be written into the cells as well.
 */
public final class GridMap extends TwinnedChart {

    private final GridAxis x;
    private final GridAxis y;
    private final HeatmapView cells;
    private final ColorBar bar = new ColorBar(Orientation.VERTICAL);
    private final CellCursor shown;
    private final GridPicture picture;
    private final ObjectProperty<CellIndex> cursor = new SimpleObjectProperty<>(this, "cursor");
    private final StringProperty valueTitle = new SimpleStringProperty(this, "valueTitle", "");
    private final BooleanProperty valuesWritten =
            new SimpleBooleanProperty(this, "valuesWritten", false);
    private DoubleFunction<String> notation = Numbers::compact;
    private Consumer<CellIndex> onChosen = cell -> {};
    private float[] values;

    public GridMap(GridAxis x, GridAxis y) {
        super("grid-map", Messages.get("heatmap.grid.keys"));
        this.x = x;
        this.y = y;
        values = new float[x.size() * y.size()];
        cells = new HeatmapView(TileLayout.plain(y.size(), x.size()));
        shown = cells.embed(this);
        picture = new GridPicture(cells, bar, pens, x, y);
        setPicture(picture);
        tableShowingProperty().subscribe(this::title);
        bar.titleProperty().bind(valueTitle);
        valueTitle.addListener(change -> describe());
        valuesWritten.addListener(change -> write());
        cursor.addListener(change -> read(cursor.get()));
        shown.cellProperty().addListener(change -> move(cursor, flip(shown.cellProperty().get())));
        cells.setOnMouseClicked(this::clicked);
        setValues(values);
    }

    /** What a click or Enter on a cell does: its row is the place on the y axis. */
    public void setOnChosen(Consumer<CellIndex> action) {
        onChosen = action;
    }

    private void clicked(MouseEvent event) {
        CellIndex cell = cells.cellAt(event.getX(), event.getY());
        if (cell != null) {
            onChosen.accept(flip(cell));
        }
    }

    /** What the cells' values are, with the unit. */
    public StringProperty valueTitleProperty() {
        return valueTitle;
    }

    /** Whether values are written into cells that are large enough. */
    public BooleanProperty valuesWrittenProperty() {
        return valuesWritten;
    }

    /** The cell that is read, or null: its row is the place on the y axis, its column on x. */
    public ObjectProperty<CellIndex> cellCursorProperty() {
        return cursor;
    }

    /** How values are written; three significant digits if not set. */
    public void setNotation(DoubleFunction<String> text) {
        notation = text;
        write();
    }

    /** Locks colours to values, as {@link HeatmapView#setScale} does, on map and bar. */
    public void setScale(ColorMap colors, double smallest, double largest) {
        cells.setScale(colors, smallest, largest);
        bar.setScale(colors, smallest, largest);
        changed();
    }

    /**
     * Shows new values.
     *
     * @param matrix y × x, from the first y on; not a number where there is none; copied
     */
    public void setValues(float[] matrix) {
        values = matrix.clone();
        float[] drawn = new float[matrix.length];
        // Matrices begin at the top, axes at the bottom.
        for (int row = 0; row < y.size(); row++) {
            System.arraycopy(
                    matrix, row * x.size(), drawn, (y.size() - 1 - row) * x.size(), x.size());
        }
        cells.setValues(drawn);
        write();
    }

    /** A table has no axes: its title names both. */
    private void title(boolean table) {
        String both = Messages.get("heatmap.grid.table", y.title(), x.title());
        yTitleProperty().set(table ? both : y.title());
    }

    private CellIndex flip(CellIndex cell) {
        return cell == null ? null : new CellIndex(y.size() - 1 - cell.row(), cell.column());
    }

    /**
     * A property takes an equal cell for another one, and two that follow each other never rest.
     */
    private static void move(ObjectProperty<CellIndex> follower, CellIndex cell) {
        if (!Objects.equals(follower.get(), cell)) {
            follower.set(cell);
        }
    }

    private void read(CellIndex cell) {
        move(shown.cellProperty(), flip(cell));
        picture.setReading(cell == null ? List.of() : reading(cell));
        describe();
    }

    /** Texts for the cells, or none; and what is read may have changed. */
    private void write() {
        picture.setTexts(valuesWritten.get() ? this::written : null);
        if (cursor.get() != null) {
            picture.setReading(reading(cursor.get()));
        }
        changed();
    }

    private List<String> reading(CellIndex cell) {
        String value = valueTitle.get() + " " + text(cell);
        return List.of(y.text(cell.row()), x.text(cell.column()), value.strip());
    }

    private float value(CellIndex cell) {
        return values[cell.row() * x.size() + cell.column()];
    }

    /** A missing value is crossed out already. */
    private String written(CellIndex cell) {
        return Float.isNaN(value(cell)) ? "" : text(cell);
    }

    private String text(CellIndex cell) {
        float value = value(cell);
        return Float.isNaN(value) ? Messages.get("heatmap.grid.none") : notation.apply(value);
    }

    @Override
    protected String words() {
        if (cursor.get() != null) {
            return String.join("; ", reading(cursor.get()));
        }
        return Messages.get(
                        "heatmap.grid.summary",
                        summaryProperty().get(),
                        valueTitle.get(),
                        y.title(),
                        x.title())
                .strip();
    }

    @Override
    protected void repaint() {
        picture.requestLayout();
    }

    @Override
    protected double em() {
        return picture.em();
    }

    @Override
    protected void read(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && cursor.get() != null) {
            onChosen.accept(cursor.get());
            event.consume();
        } else {
            shown.move(event);
        }
    }

    @Override
    protected List<String> tableHeaders() {
        return Stream.concat(Stream.of(y.title()), x.labels().stream()).toList();
    }

    @Override
    protected List<IntFunction<String>> tableRows() {
        List<IntFunction<String>> rows = new ArrayList<>();
        for (int i = 0; i < y.size(); i++) {
            int row = i;
            rows.add(
                    column ->
                            column == 0
                                    ? y.labels().get(row)
                                    : text(new CellIndex(row, column - 1)));
        }
        return rows;
    }
}
