package org.crossbarlab.ui.layers;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A bar from nothing to the end of its track; the figure stands beside it. */
final class CostBar extends Region {

    private final Region fill = new Region();
    private double share;

    CostBar() {
        getStyleClass().addAll("layers-bar", "series-analog");
        fill.getStyleClass().add("layers-bar-fill");
        getChildren().add(fill);
        GridPane.setHgrow(this, Priority.ALWAYS);
    }

    /** Shows a part of the whole; nothing where there is none. */
    void show(double newShare) {
        share = Double.isNaN(newShare) ? 0 : Math.clamp(newShare, 0, 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        fill.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                Math.ceil(share * width),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
