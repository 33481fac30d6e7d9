package org.crossbarlab.ui.digits;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.CanvasSurface;
import org.crossbarlab.ui.chart.Pens;

/** The picture that the networks get, pixel by pixel. */
final class SeenView extends Region {

    private final DigitsViewModel model;
    private final Pens pens = new Pens(this::repaint);
    private final Line paper = pens.line("digit-paper");
    private final Line frame = pens.line("digit-frame");
    private final GreyImage image = new GreyImage(pens);
    private final CanvasSurface surface = new CanvasSurface(this::paint);

    SeenView(DigitsViewModel model) {
        this.model = model;
        setId("digits-seen");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.get("digits.seen.full"));
        getChildren().addAll(pens, surface);
        model.shownProperty().addListener(change -> repaint());
    }

    private void repaint() {
        surface.repaint();
    }

    @Override
    protected void layoutChildren() {
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
        surface.repaint();
    }

    /** Whole pixels, so that each is as large as the others. */
    private void paint(GraphicsContext graphics, double width, double height) {
        var size = model.datasetProperty().get();
        int pixels = Math.max(size.rows(), size.columns());
        double side = Math.max(1, Math.floor((Math.min(width, height) - 2) / pixels)) * pixels;
        Pens.takeFill(graphics, paper);
        graphics.fillRect(1, 1, side, side);
        ShownPicture shown = model.shownProperty().get();
        if (!shown.isBlank()) {
            image.paint(graphics, shown.pixels(), size, 1, 1, side);
        }
        Pens.take(graphics, frame);
        graphics.strokeRect(0.5, 0.5, side + 1, side + 1);
    }
}
