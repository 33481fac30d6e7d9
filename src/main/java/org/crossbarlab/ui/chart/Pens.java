package org.crossbarlab.ui.chart;

import javafx.scene.Group;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * The colours, strokes and fonts of a canvas. A canvas has no CSS, so each pen is an unseen shape
 * that has: what the style sheet says of the shape, the canvas draws. A change of theme or scale
 * reaches the pens by itself and asks for a repaint.
 */
public final class Pens extends Group {

    private final Runnable repaint;
    private final Text ruler = new Text();
    private final Text em = new Text();

    public Pens(Runnable repaint) {
        this.repaint = repaint;
        setManaged(false);
        setMouseTransparent(true);
        // Invisible nodes may miss CSS; transparent ones get it.
        setOpacity(0);
        add(em, "chart-em");
        // The sizes that a control wishes are in em: another font is another layout.
        em.fontProperty().addListener(change -> relayout());
    }

    private void relayout() {
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    /** A pen for lines and areas. */
    public Line line(String... styleClasses) {
        Line pen = new Line();
        pen.strokeProperty().addListener(change -> repaint.run());
        pen.strokeWidthProperty().addListener(change -> repaint.run());
        return add(pen, styleClasses);
    }

    /** A pen for text; its fill is the colour. */
    public Text text(String... styleClasses) {
        Text pen = new Text();
        pen.fontProperty().addListener(change -> repaint.run());
        return add(pen, styleClasses);
    }

    private <S extends Shape> S add(S pen, String... styleClasses) {
        for (String group : styleClasses) {
            pen.getStyleClass().addAll(group.split(" "));
        }
        pen.fillProperty().addListener(change -> repaint.run());
        getChildren().add(pen);
        return pen;
    }

    /** The size of the font about the canvas, in pixels. */
    public double em() {
        return em.getFont().getSize();
    }

    /** Makes a canvas stroke as a pen does. */
    public static void take(GraphicsContext graphics, Line pen) {
        graphics.setStroke(pen.getStroke());
        graphics.setLineWidth(pen.getStrokeWidth());
        graphics.setLineCap(pen.getStrokeLineCap());
        graphics.setLineJoin(pen.getStrokeLineJoin());
        graphics.setGlobalAlpha(pen.getOpacity());
        double[] dashes =
                pen.getStrokeDashArray().stream().mapToDouble(Double::doubleValue).toArray();
        graphics.setLineDashes(dashes.length == 0 ? null : dashes);
    }

    /** Makes a canvas fill with the colour of a pen's stroke. */
    public static void takeFill(GraphicsContext graphics, Line pen) {
        graphics.setFill(pen.getStroke());
        graphics.setGlobalAlpha(pen.getOpacity());
    }

    /** Makes a canvas write as a pen does. */
    public static void take(GraphicsContext graphics, Text pen) {
        graphics.setFont(pen.getFont());
        graphics.setFill(pen.getFill());
        graphics.setGlobalAlpha(1);
    }

    /** The width of a text in a pen's font. */
    public double width(Text pen, String text) {
        ruler.setFont(pen.getFont());
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
