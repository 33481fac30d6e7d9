package org.crossbarlab.ui.crossbar;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.Defect;
import org.crossbarlab.ui.brush.Hand;
import org.crossbarlab.ui.brush.Marks;
import org.crossbarlab.ui.brush.Paintable;

import java.util.List;

/** The devices of the array as a hand with a brush finds them, and the marks on them. */
final class PaintableArray implements Paintable {

    /** A sign's side as a part of its device's diameter. */
    private static final double SIDE = 0.6;

    private final ArrayView view;
    private final CrossbarViewModel model;

    PaintableArray(ArrayView view, CrossbarViewModel model) {
        this.view = view;
        this.model = model;
        Hand.on(view, model.brush(), this);
    }

    /** Whether a key is the brush's. */
    boolean wants(KeyEvent event) {
        return Hand.wants(model.brush(), event);
    }

    /** Draws the signs of the devices on view. */
    void paint(GraphicsContext graphics, ArrayPlan plan, ArrayPens pens, int layer) {
        ArrayGrid grid = plan.grid();
        double side = 2 * SIDE * plan.radius();
        model.brush()
                .markedProperty()
                .get()
                .ofLayer(layer)
                .marks()
                .forEach(
                        (cell, defect) -> {
                            Spot spot = Spot.device(cell.array(), cell.output(), cell.input());
                            if (grid.has(spot) && grid.showing(spot).equals(grid)) {
                                sign(graphics, plan, pens, cell, defect, side);
                            }
                        });
    }

    private static void sign(
            GraphicsContext graphics,
            ArrayPlan plan,
            ArrayPens pens,
            CellAddress cell,
            Defect defect,
            double side) {
        pens.glyphs.draw(
                graphics,
                Marks.glyph(List.of(defect)),
                plan.columnX(cell.array(), cell.output()) - side / 2,
                plan.rowY(cell.input()) - side / 2,
                side);
    }

    @Override
    public List<CellAddress> cellsAt(double x, double y) {
        return cell(view.spotAt(x, y));
    }

    @Override
    public List<CellAddress> cellsAtCursor() {
        return cell(model.spotProperty().get());
    }

    @Override
    public double step() {
        return view.step();
    }

    private List<CellAddress> cell(Spot spot) {
        CellAddress cell = model.cellAt(spot);
        return cell == null ? List.of() : List.of(cell);
    }
}
