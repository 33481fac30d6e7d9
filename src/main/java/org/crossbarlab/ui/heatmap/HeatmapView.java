package org.crossbarlab.ui.heatmap;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.Pens;
import org.crossbarlab.ui.command.OwnKeys;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Shows a matrix as coloured cells of a whole number of pixels, as large as the space allows. Mouse
 * and arrow keys move a cell cursor, a click pins it until Escape; the scroll wheel, plus and minus
 * zoom about it. Cursor, zoom and centre can be shared by several heatmaps ({@link #linkTo}), which
 * then show the same cells.
 */
public final class HeatmapView extends Region implements OwnKeys {

    private static final double PREFERRED_EM = 16;

    private TileLayout layout;
    private HeatmapRaster raster;
    private final HeatmapImage image = new HeatmapImage();
    private final Region backdrop = new Region();
    private final Region outline = new Region();
    private final Pens pens = new Pens(this::render);
    private final CellMarks marks = new CellMarks(pens);
    private final CellGlyphs glyphs = new CellGlyphs(this, pens);
    private final CellCursor cursor;
    private Node focused = this;
    private final StringProperty summary = new SimpleStringProperty(this, "summary", "");
    private Consumer<CellIndex> onChosen = cell -> {};
    private Function<CellIndex, String> cellText = CellIndex::toString;
    private Predicate<KeyEvent> ownKeys = event -> false;

    private float[] values;
    private ColorMap map = ColorMap.cividis();
    private double min;
    private double max = 1;
    private HeatmapViewport viewport = new HeatmapViewport(1, 0, 0, 0, 0);

    public HeatmapView(TileLayout layout) {
        this.layout = layout;
        raster = new HeatmapRaster(layout);
        cursor = new CellCursor(this, layout);
        values = new float[layout.cells()];
        getStyleClass().add("heatmap");
        backdrop.getStyleClass().add("heatmap-backdrop");
        backdrop.setManaged(false);
        backdrop.setMouseTransparent(true);
        outline.getStyleClass().add("heatmap-cursor");
        outline.setManaged(false);
        outline.setMouseTransparent(true);
        outline.setVisible(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(Messages.get("heatmap.role"));
        setAccessibleHelp(Messages.get("heatmap.keys"));
        getChildren().addAll(pens, backdrop, image, glyphs.surface(), outline);
        cellCursorProperty().addListener(change -> cursorMoved());
        zoomProperty().addListener(change -> zoomed());
        centreProperty().addListener(change -> requestLayout());
        summary.addListener(change -> describe());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::mouseMoved);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::mouseMoved);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        setOnMousePressed(this::pressed);
        setOnScroll(this::scrolled);
        setOnKeyPressed(this::keyPressed);
    }

    /** Hears which cell was chosen by a press or by Enter; null for one that was let go. */
    public void setOnChosen(Consumer<CellIndex> chosen) {
        onChosen = chosen;
    }

    /** The cell that is read, or null; bind it between heatmaps of the same matrix. */
    public ObjectProperty<CellIndex> cellCursorProperty() {
        return cursor.cellProperty();
    }

    /** How many times larger than fitting the cells are, 1 to 16. */
    public IntegerProperty zoomProperty() {
        return cursor.zoomProperty();
    }

    /** The cell in the middle of a zoomed view, or null for the middle of the matrix. */
    public ObjectProperty<CellIndex> centreProperty() {
        return cursor.centreProperty();
    }

    /** What the matrix is, in a sentence, for those who cannot see it. */
    public StringProperty summaryProperty() {
        return summary;
    }

    /** How a cell is read out to those who cannot see it. */
    public void setCellText(Function<CellIndex, String> text) {
        cellText = text;
    }

    /** Puts signs on cells. */
    public void setGlyphs(Map<CellIndex, Glyph> signs) {
        glyphs.set(signs);
    }

    /** Which keys mean something here, though elsewhere they call commands. */
    public void setOwnKeys(Predicate<KeyEvent> wanted) {
        ownKeys = wanted;
    }

    @Override
    public boolean wants(KeyEvent event) {
        return ownKeys.test(event);
    }

    /** Shares cursor, zoom and centre with another heatmap of as many rows and columns. */
    public void linkTo(HeatmapView other) {
        cursor.linkTo(other.cursor);
    }

    /**
     * Locks colours to values, until called again: heatmaps with equal limits can be compared.
     *
     * @param colors from the smallest value to the largest
     * @param smallest value of the first colour
     * @param largest value of the last
     */
    public void setScale(ColorMap colors, double smallest, double largest) {
        if (!(largest > smallest)) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT, "Colours cannot run from %s to %s.", smallest, largest));
        }
        map = colors;
        min = smallest;
        max = largest;
        render();
    }

    /**
     * Shows new values at once; cheap enough for every frame.
     *
     * @param matrix rows × columns, row by row; not copied
     */
    public void setValues(float[] matrix) {
        if (matrix.length != layout.cells()) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT, "%s values for %s cells.", matrix.length, layout.cells()));
        }
        values = matrix;
        render();
    }

    /**
     * Makes it a picture within a chart, which has the focus, the keys and the words in its place,
     * and whose axes could not follow a zoom.
     */
    CellCursor embed(Node chart) {
        focused = chart;
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.NODE);
        setOnMousePressed(null);
        setOnScroll(null);
        setOnKeyPressed(null);
        return cursor;
    }

    /** The layout it shows. */
    public TileLayout tileLayout() {
        return layout;
    }

    /** Places the same cells otherwise; what is read stays. */
    public void setTileLayout(TileLayout other) {
        if (other.rows() != layout.rows() || other.columns() != layout.columns()) {
            throw new IllegalArgumentException("Another layout has the same cells.");
        }
        if (!other.equals(layout)) {
            place(other);
        }
    }

    private void place(TileLayout other) {
        layout = other;
        raster = new HeatmapRaster(other);
        cursor.setLayout(other);
        requestLayout();
    }

    /** Shows what another heatmap shows, in the same colours. */
    void copy(HeatmapView other) {
        if (!other.layout.equals(layout)) {
            place(other.layout);
        }
        values = other.values;
        setGlyphs(other.glyphs.get());
        setScale(other.map, other.min, other.max);
    }

    /** The side of a cell in pixels of the scene; after layout. */
    public double cellSize() {
        return viewport.cellPixels() / deviceScale();
    }

    private void render() {
        if (viewport.width() == 0) {
            return;
        }
        int falling = marks.stroke(map.argb(1));
        int rising = marks.stroke(map.argb(0));
        raster.render(values, min, max, map, rising, falling, image.pixels());
        image.flush();
    }

    private void cursorMoved() {
        CellIndex cell = cellCursorProperty().get();
        if (cell != null && !viewport.shows(layout, cell) && focused.isFocused()) {
            centreProperty().set(cell);
        }
        placeOutline();
        describe();
    }

    private void describe() {
        CellIndex cell = cellCursorProperty().get();
        setAccessibleText(
                cell == null ? summary.get() : summary.get() + " " + cellText.apply(cell));
    }

    private double deviceScale() {
        boolean shown = getScene() != null && getScene().getWindow() != null;
        return shown ? getScene().getWindow().getRenderScaleX() : 1;
    }

    @Override
    protected void layoutChildren() {
        double scale = deviceScale();
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        int availableWidth = Math.max(1, (int) (width * scale));
        int availableHeight = Math.max(1, (int) (height * scale));
        viewport =
                HeatmapViewport.fit(
                        layout,
                        availableWidth,
                        availableHeight,
                        zoomProperty().get(),
                        centreProperty().get());
        raster.setWindow(
                viewport.cellPixels(),
                viewport.left(),
                viewport.top(),
                viewport.width(),
                viewport.height());
        image.setSize(viewport.width(), viewport.height(), scale);
        image.relocate(
                snapPositionX(snappedLeftInset() + (width - viewport.width() / scale) / 2),
                snapPositionY(snappedTopInset() + (height - viewport.height() / scale) / 2));
        backdrop.resizeRelocate(
                image.getLayoutX(), image.getLayoutY(), image.getFitWidth(), image.getFitHeight());
        glyphs.cover(
                image.getLayoutX(), image.getLayoutY(), image.getFitWidth(), image.getFitHeight());
        render();
        placeOutline();
    }

    private void placeOutline() {
        CellIndex cell = cellCursorProperty().get();
        outline.setVisible(cell != null && shows(cell));
        if (outline.isVisible()) {
            Bounds place = place(cell);
            outline.resizeRelocate(
                    place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        }
    }

    /** Whether a cell is on view; after layout. */
    boolean shows(CellIndex cell) {
        return viewport.shows(layout, cell);
    }

    /** Where a cell stands, in this view; after layout. */
    Bounds place(CellIndex cell) {
        double scale = deviceScale();
        double side = viewport.cellPixels() / scale;
        double x = (layout.left(cell, viewport.cellPixels()) - viewport.left()) / scale;
        double y = (layout.top(cell, viewport.cellPixels()) - viewport.top()) / scale;
        return new BoundingBox(image.getLayoutX() + x, image.getLayoutY() + y, side, side);
    }

    /** What a text on a cell is written with. */
    Paint ink(CellIndex cell) {
        float value = values[cell.row() * layout.columns() + cell.column()];
        return marks.ink(map.argb((value - min) / (max - min)));
    }

    /** The cell at a point of this view, or null between cells. */
    public CellIndex cellAt(double x, double y) {
        double scale = deviceScale();
        int value =
                raster.valueAt(
                        (int) Math.floor((x - image.getLayoutX()) * scale),
                        (int) Math.floor((y - image.getLayoutY()) * scale));
        return value < 0 ? null : layout.cell(value);
    }

    private void mouseMoved(MouseEvent event) {
        CellIndex cell = cellAt(event.getX(), event.getY());
        // Over a gap the cursor stays, or it would flicker between the kernels.
        if (cell != null && !cursor.pinnedProperty().get()) {
            cellCursorProperty().set(cell);
        }
    }

    private void leave() {
        if (!focused.isFocused() && !cursor.pinnedProperty().get()) {
            cellCursorProperty().set(null);
        }
    }

    /** Takes the press whole: a tab pane around it would take the focus, and arrows with it. */
    private void pressed(MouseEvent event) {
        requestFocus();
        CellIndex cell = cellAt(event.getX(), event.getY());
        if (cell != null) {
            choose(cell);
        }
        event.consume();
    }

    private void choose(CellIndex cell) {
        cursor.pin(cell);
        onChosen.accept(cursor.pinnedProperty().get() ? cell : null);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && cellCursorProperty().get() != null) {
            choose(cellCursorProperty().get());
            event.consume();
        } else {
            cursor.keyPressed(event);
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            cursor.zoomBy(event.getDeltaY() > 0);
            event.consume();
        }
    }

    private void zoomed() {
        if (zoomProperty().get() > 1 && centreProperty().get() == null) {
            centreProperty().set(cellCursorProperty().get());
        }
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED_EM * pens.em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return PREFERRED_EM * pens.em();
    }
}
