package org.crossbarlab.ui.digits;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Above, the pad, what the networks see of it, and how sure they are; below, the confusion matrix
 * and what is chosen and what was lost beside it.
 */
final class DigitsBody extends Pane {

    private static final double UPPER_SHARE = 0.56;
    private static final double PAD_SHARE = 0.36;
    private static final double SEEN_SHARE = 0.16;
    private static final double MATRIX_SHARE = 0.53;
    private static final double GAP_SHARE = 0.015;

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
        getStyleClass().add("digits-body");
        getChildren().addAll(pad, seen, tools, confidences, matrix, side);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double gap = Math.round(GAP_SHARE * width);
        double upper = Math.floor(UPPER_SHARE * getHeight());
        double bar = Math.ceil(tools.prefHeight(-1));
        double paper = Math.floor(Math.max(1, Math.min(PAD_SHARE * width, upper - bar)));
        double picture = Math.floor(SEEN_SHARE * width);
        double left = paper + gap + picture;
        pad.resizeRelocate(0, 0, paper, paper);
        seen.resizeRelocate(paper + gap, 0, picture, upper - bar);
        tools.resizeRelocate(0, upper - bar, Math.max(left, tools.prefWidth(-1)), bar);
        confidences.resizeRelocate(left + gap, 0, Math.max(1, width - left - gap), upper);
        double below = upper + gap;
        double lower = Math.max(1, getHeight() - below);
        double map = Math.floor(MATRIX_SHARE * width);
        matrix.resizeRelocate(0, below, map, lower);
        side.resizeRelocate(map + gap, below, Math.max(1, width - map - gap), lower);
    }
}
