package org.crossbarlab.ui.microscope;

import javafx.scene.layout.Region;

/**
 * A device's conductance as a bar from 0 to Gmax: filled as programmed, a rim where it was meant.
 */
final class DeviceBar extends Region {

    private final Region track = new Region();
    private final Region fill = new Region();
    private final Region target = new Region();
    private double programmedShare;
    private double targetShare;

    DeviceBar() {
        getStyleClass().add("device-bar");
        track.getStyleClass().add("device-bar-track");
        fill.getStyleClass().add("device-bar-fill");
        target.getStyleClass().add("device-bar-target");
        getChildren().addAll(track, fill, target);
    }

    /**
     * Shows other conductances.
     *
     * @param programmed as a share of Gmax; beyond it the bar ends at its end
     * @param meant likewise
     */
    void show(double programmed, double meant) {
        programmedShare = Math.clamp(programmed, 0, 1);
        targetShare = Math.clamp(meant, 0, 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double bar = Math.round(0.55 * height);
        double top = Math.round((height - bar) / 2);
        track.resizeRelocate(0, top, width, bar);
        fill.resizeRelocate(0, top, Math.round(programmedShare * width), bar);
        double rim = target.prefWidth(-1);
        double at = Math.round(targetShare * (width - rim));
        target.resizeRelocate(at, 0, rim, height);
    }
}
