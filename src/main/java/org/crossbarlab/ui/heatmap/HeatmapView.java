package org.crossbarlab.ui.heatmap;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.Pens;

import java.util.function.Function;

/**
 * Shows a matrix as coloured cells of a whole number of pixels, as large as the space allows. Mouse
 * and arrow keys move a cell cursor; the scroll wheel, plus and minus zoom about it. Cursor, zoom
 * and centre can be shared by several heatmaps ({@link #linkTo}), which then show the same cells.
 */
public final class HeatmapView extends Region {

    private static final double PREFERRED_EM = 16;

    private final TileLayout layout;
    private final HeatmapRaster raster;
    private final HeatmapImage image = new HeatmapImage();
    private final Region backdrop = new Region();
    private final Region outline = new Region();
    private final Pens pens = new Pens(this::render);
    private final Line lightMark = pens.line("heatmap-mark-light");
    private final Line darkMark = pens.line("heatmap-mark-dark");
    private final ObjectProperty<CellIndex> cursor = new SimpleObjectProperty<>(this, "cellCursor");
    private final IntegerProperty zoom = new SimpleIntegerProperty(this, "zoom", 1);
    private final ObjectProperty<CellIndex> centre = new SimpleObjectProperty<>(this, "centre");
    private final StringProperty summary = new SimpleStringProperty(this, "summary", "");
    private Function<CellIndex, String> cellText = CellIndex::toString;

    private float[] values;
    private ColorMap map = ColorMap.cividis();
    private double min;
    private double max = 1;
    private HeatmapViewport viewport = new HeatmapViewport(1, 0, 0, 0, 0);

    public HeatmapView(TileLayout layout) {
        this.layout = layout;
        raster = new HeatmapRaster(layout);
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
        getChildren().addAll(pens, backdrop, image, outline);
        cursor.addListener(change -> cursorMoved());
        zoom.addListener(change -> zoomed());
        centre.addListener(change -> requestLayout());
        summary.addListener(change -> describe());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::mouseMoved);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::mouseMoved);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** The cell that is read, or null; bind it between heatmaps of the same matrix. */
    public ObjectProperty<CellIndex> cellCursorProperty() {
        return cursor;
    }

    /** How many times larger than fitting the cells are, 1 to 16. */
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    /** The cell in the middle of a zoomed view, or null for the middle of the matrix. */
    public ObjectProperty<CellIndex> centreProperty() {
        return centre;
    }

    /** What the matrix is, in a sentence, for those who cannot see it. */
    public StringProperty summaryProperty() {
        return summary;
    }

    /** How a cell is read out to those who cannot see it. */
    public void setCellText(Function<CellIndex, String> text) {
        cellText = text;
    }

    /** Shares cursor, zoom and centre with another heatmap of as many rows and columns. */
    public void linkTo(HeatmapView other) {
        cursor.bindBidirectional(other.cursor);
        zoom.bindBidirectional(other.zoom);
        centre.bindBidirectional(other.centre);
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
                    "Colours cannot run from %s to %s.".formatted(smallest, largest));
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
                    "%s values for %s cells.".formatted(matrix.length, layout.cells()));
        }
        values = matrix;
        render();
    }

    /** The layout it shows. */
    public TileLayout tileLayout() {
        return layout;
    }

    private void render() {
        if (viewport.width() == 0) {
            return;
        }
        int falling = mark(map.argb(1));
        int rising = mark(map.argb(0));
        raster.render(values, min, max, map, rising, falling, image.pixels());
        image.flush();
    }

    /** Whichever of the two marks stands out from a colour. */
    private int mark(int argb) {
        Color color = Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
        Line pen = color.getBrightness() > 0.6 && color.getBlue() < 0.5 ? darkMark : lightMark;
        return pen.getStroke() instanceof Color stroke ? argb(stroke) : argb;
    }

    private static int argb(Color color) {
        return 0xFF << 24
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }

    private void cursorMoved() {
        CellIndex cell = cursor.get();
        if (cell != null && !viewport.shows(layout, cell) && isFocused()) {
            centre.set(cell);
        }
        placeOutline();
        describe();
    }

    private void describe() {
        CellIndex cell = cursor.get();
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
                        layout, availableWidth, availableHeight, zoom.get(), centre.get());
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
        render();
        placeOutline();
    }

    private void placeOutline() {
        CellIndex cell = cursor.get();
        outline.setVisible(cell != null && viewport.shows(layout, cell));
        if (outline.isVisible()) {
            double scale = deviceScale();
            double side = viewport.cellPixels() / scale;
            double x = (layout.left(cell, viewport.cellPixels()) - viewport.left()) / scale;
            double y = (layout.top(cell, viewport.cellPixels()) - viewport.top()) / scale;
            outline.resizeRelocate(image.getLayoutX() + x, image.getLayoutY() + y, side, side);
        }
    }

    private CellIndex cellAt(double x, double y) {
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
        if (cell != null) {
            cursor.set(cell);
        }
    }

    private void leave() {
        if (!isFocused()) {
            cursor.set(null);
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoomBy(event.getDeltaY() > 0);
            event.consume();
        }
    }

    private void zoomed() {
        if (zoom.get() > 1 && centre.get() == null) {
            centre.set(cursor.get());
        }
        requestLayout();
    }

    private void zoomBy(boolean closer) {
        int next = closer ? zoom.get() * 2 : zoom.get() / 2;
        centre.set(next <= 1 ? null : cursor.get() != null ? cursor.get() : centre.get());
        zoom.set(Math.clamp(next, 1, HeatmapViewport.MOST_ZOOM));
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(0, -1);
            case RIGHT -> move(0, 1);
            case UP -> move(-1, 0);
            case DOWN -> move(1, 0);
            case PLUS, ADD, EQUALS -> zoomBy(true);
            case MINUS, SUBTRACT -> zoomBy(false);
            case ESCAPE -> {
                zoom.set(1);
                centre.set(null);
                cursor.set(null);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Moves over the picture, not the matrix: down is down, from tile to tile. */
    private void move(int down, int across) {
        CellIndex cell = cursor.get();
        int start =
                cell == null
                        ? 0
                        : layout.valueAt(layout.down(cell) + down, layout.across(cell) + across);
        if (start >= 0) {
            cursor.set(layout.cell(start));
        }
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
