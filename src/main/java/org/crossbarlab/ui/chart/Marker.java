package org.crossbarlab.ui.chart;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/** The shape that, beside its colour, tells a series from the others. */
public enum Marker {
    CIRCLE("marker-circle"),
    TRIANGLE("marker-triangle"),
    SQUARE("marker-square");

    private final String styleClass;

    Marker(String styleClass) {
        this.styleClass = styleClass;
    }

    /** A drawn marker, sized and coloured by the style sheet. */
    public Region node() {
        Region node = new Region();
        node.getStyleClass().addAll("marker", styleClass);
        return node;
    }

    /** Fills the shape about a point; {@code radius} in pixels. */
    public void fill(GraphicsContext graphics, double x, double y, double radius) {
        switch (this) {
            case CIRCLE -> graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            case SQUARE -> {
                double half = radius * 0.9;
                graphics.fillRect(x - half, y - half, 2 * half, 2 * half);
            }
            default ->
                    graphics.fillPolygon(
                            new double[] {x - radius * 1.1, x, x + radius * 1.1},
                            new double[] {y + radius * 0.9, y - radius * 1.1, y + radius * 0.9},
                            3);
        }
    }
}
