package org.crossbarlab.ui.chart;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/**
 * A canvas that is painted at most once a frame, after CSS and layout, however often it is asked
 * to. It is unmanaged, so a repaint never lays out the rest of the window.
 */
public final class CanvasSurface extends Region {

    /** Paints everything; the canvas is clear and in logical pixels. */
    @FunctionalInterface
    public interface Painter {
        void paint(GraphicsContext graphics, double width, double height);
    }

    private final Canvas canvas = new Canvas();
    private final Painter painter;

    public CanvasSurface(Painter painter) {
        this.painter = painter;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    public void repaint() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, width, height);
        if (width > 0 && height > 0) {
            graphics.save();
            painter.paint(graphics, width, height);
            graphics.restore();
        }
    }
}
