package org.crossbarlab.ui.crossbar;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

import org.crossbarlab.ui.chart.CanvasSurface;
import org.crossbarlab.ui.chart.Pens;

/** A picture on a canvas that takes the focus, keys and the mouse, and says what it shows. */
abstract class CanvasView extends Region {

    private final CanvasSurface surface = new CanvasSurface(this::paint);
    private final Pens hidden = new Pens(this::repaint);
    final ArrayPens pens = new ArrayPens(hidden);

    CanvasView(String role, String help, ObservableValue<String> text) {
        getStyleClass().add("crossbar-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(role);
        setAccessibleHelp(help);
        accessibleTextProperty().bind(text);
        setMinSize(0, 0);
        getChildren().addAll(hidden, surface);
    }

    abstract void paint(GraphicsContext graphics, double width, double height);

    final void repaint() {
        surface.repaint();
    }

    @Override
    protected void layoutChildren() {
        surface.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
        surface.repaint();
    }
}
