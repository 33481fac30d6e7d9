package org.crossbarlab.ui.digits;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.crossbarlab.ui.chart.Pens;

/**
 * Above, the pad, what the networks see of it, and how sure they are; below, the confusion matrix
 * and what is chosen and what was lost beside it. Where the text is too large for that the four
 * stand one below the other, and the tab scrolls.
 */
final class DigitsBody extends Pane {

    /** What 1280 × 720 leaves on a projector. */
    private static final double LEAST_HEIGHT_EM = 24;

    /** Narrower, words beside each other would be cut. */
    private static final double LEAST_WIDTH_EM = 30;

    private static final double UPPER_SHARE = 0.56;
    private static final double PAD_SHARE = 0.35;
    private static final double SEEN_SHARE = 0.16;
    private static final double MATRIX_SHARE = 0.49;
    private static final double GAP_SHARE = 0.015;
    private static final double STACKED_PAD_SHARE = 0.62;
    private static final double STACKED_PAD_EM = 14;
    private static final double STACKED_CHART_EM = 17;

    private final Pens pens = new Pens(this::requestLayout);
    private final Region pad;
    private final Region seen;
    private final Region tools;
    private final Region confidences;
    private final Region matrix;
    private final Region side;

    DigitsBody(
            Region pad, Region seen, Region tools, Region confidences, Region matrix, Region side) {
        this.pad = pad;
        this.seen = seen;
        this.tools = tools;
        this.confidences = confidences;
        this.matrix = matrix;
        this.side = side;
        setMinWidth(0);
        getChildren().addAll(pens, pad, seen, tools, confidences, matrix, side);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isStacked(width)
                ? stackedPad(width) + bar() + 3 * STACKED_CHART_EM * pens.em()
                : LEAST_HEIGHT_EM * pens.em();
    }

    private boolean isStacked(double width) {
        return width > 0 && width < LEAST_WIDTH_EM * pens.em();
    }

    private double stackedPad(double width) {
        return Math.floor(Math.min(STACKED_PAD_SHARE * width, STACKED_PAD_EM * pens.em()));
    }

    private double bar() {
        return Math.ceil(tools.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        if (isStacked(getWidth())) {
            stack(getWidth(), Math.round(GAP_SHARE * getWidth()));
        } else {
            pair(getWidth(), Math.round(GAP_SHARE * getWidth()));
        }
    }

    private void pair(double width, double gap) {
        double upper = Math.floor(UPPER_SHARE * getHeight());
        double paper = Math.floor(Math.max(1, Math.min(PAD_SHARE * width, upper - bar())));
        double picture = Math.floor(SEEN_SHARE * width);
        double left = paper + gap + picture;
        pad.resizeRelocate(0, 0, paper, paper);
        seen.resizeRelocate(paper + gap, 0, picture, upper - bar());
        tools.resizeRelocate(0, upper - bar(), Math.max(left, tools.prefWidth(-1)), bar());
        confidences.resizeRelocate(left + gap, 0, Math.max(1, width - left - gap), upper);
        double below = upper + gap;
        double lower = Math.max(1, getHeight() - below);
        double map = Math.floor(MATRIX_SHARE * width);
        matrix.resizeRelocate(0, below, map, lower);
        side.resizeRelocate(map + gap, below, Math.max(1, width - map - gap), lower);
    }

    private void stack(double width, double gap) {
        double paper = stackedPad(width);
        pad.resizeRelocate(0, 0, paper, paper);
        seen.resizeRelocate(paper + gap, 0, Math.max(1, width - paper - gap), paper);
        tools.resizeRelocate(0, paper, width, bar());
        double top = paper + bar();
        double chart = STACKED_CHART_EM * pens.em();
        for (Region below : new Region[] {confidences, matrix, side}) {
            below.resizeRelocate(0, top + gap, width, chart - gap);
            top += chart;
        }
    }
}
