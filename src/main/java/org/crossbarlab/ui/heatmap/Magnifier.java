package org.crossbarlab.ui.heatmap;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.crossbarlab.ui.chart.Pens;

/**
 * A glass beside the pointer, through which the cells of a heatmap are large enough to be told
 * apart. It lies over heatmaps in a parent that does not manage it.
 */
public final class Magnifier extends Region {

    private static final double SIDE_EM = 7;
    private static final double CELL_EM = 1;

    /** Cells as large as this need no glass. */
    private static final double LARGE_EM = 0.8;

    private final HeatmapView lens = new HeatmapView(TileLayout.plain(1, 1));
    private final Pens pens = new Pens(this::requestLayout);
    private HeatmapView under;

    public Magnifier() {
        getStyleClass().add("magnifier");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        lens.embed(this);
        getChildren().addAll(pens, lens);
    }

    /** Follows the pointer over a heatmap from now on. */
    public void watch(HeatmapView map) {
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> show(map, event));
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> show(map, event));
        map.addEventHandler(MouseEvent.MOUSE_EXITED, event -> setVisible(false));
    }

    /** Shows the values of the heatmap under it as they are now. */
    public void update() {
        if (isVisible()) {
            lens.copy(under);
        }
    }

    private void show(HeatmapView map, MouseEvent event) {
        CellIndex cell = map.cellAt(event.getX(), event.getY());
        if (map.cellSize() >= LARGE_EM * pens.em()) {
            setVisible(false);
        } else if (cell != null) {
            under = map;
            lens.copy(map);
            double side = Math.rint(SIDE_EM * pens.em());
            int fitting = map.tileLayout().cellPixelsFitting(side, side);
            lens.zoomProperty().set((int) Math.ceil(CELL_EM * pens.em() / fitting));
            lens.centreProperty().set(cell);
            lens.cellCursorProperty().set(cell);
            place(map.localToScene(event.getX(), event.getY()), side);
            setVisible(true);
        }
    }

    /** Beside the pointer: what it points at, and where it may go next, stays to be seen. */
    private void place(Point2D pointerInScene, double side) {
        Node parent = getParent();
        Point2D pointer = parent.sceneToLocal(pointerInScene);
        Bounds all = parent.getLayoutBounds();
        double gap = pens.em();
        double x = pointer.getX() + gap;
        double y = pointer.getY() + gap;
        if (x + side > all.getMaxX()) {
            x = pointer.getX() - gap - side;
        }
        if (y + side > all.getMaxY()) {
            y = pointer.getY() - gap - side;
        }
        resizeRelocate(Math.rint(x), Math.rint(y), side, side);
    }

    @Override
    protected void layoutChildren() {
        double frame = snappedLeftInset();
        lens.resizeRelocate(frame, frame, getWidth() - 2 * frame, getHeight() - 2 * frame);
    }
}
