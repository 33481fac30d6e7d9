package org.crossbarlab.ui.shell;

import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Scale;
import org.crossbarlab.ui.theme.Theme;

/**
 * How the window's area is divided; a function of its size alone. The measure is the em, the size
 * of the text: 1280 × 720 in projector mode is 64 × 36 em, 1920 × 1080 on a desk 137 × 77.
 *
 * @param drawer whether the device column is folded into a drawer
 * @param twoStages whether a second stage stands below the first
 * @param device width of the device column in em
 * @param scoreboard width of the right column in em
 */
record Arrangement(boolean drawer, boolean twoStages, double device, double scoreboard) {

    private static final double PROJECTOR_WIDTH = 1280;
    private static final double PROJECTOR_HEIGHT = 720;
    private static final double LEAST_FACTOR = 0.3;
    private static final double COLUMNS_FROM = 62;
    private static final double TWO_STAGES_WIDTH = 110;
    private static final double TWO_STAGES_HEIGHT = 68;

    static Arrangement of(double width, double height, double fontSize) {
        double columns = width / fontSize;
        return new Arrangement(
                columns < COLUMNS_FROM,
                columns >= TWO_STAGES_WIDTH && height / fontSize >= TWO_STAGES_HEIGHT,
                Math.clamp(0.235 * columns, 15, 22.9),
                Math.clamp(0.3 * columns, 18, 38));
    }

    /**
     * The sizes for a window: in projector mode the layout of 1280 × 720 grows and shrinks with it,
     * else the layout of the least window shrinks where a screen is smaller than that.
     */
    static Appearance appearance(
            boolean dark, boolean projector, double size, double width, double height) {
        double fit =
                projector
                        ? Math.min(width / PROJECTOR_WIDTH, height / PROJECTOR_HEIGHT)
                        : Math.min(
                                1,
                                Math.min(
                                        width / Placement.LEAST_WIDTH,
                                        height / Placement.LEAST_HEIGHT));
        return new Appearance(
                dark ? Theme.DARK : Theme.LIGHT,
                projector ? Scale.PROJECTOR : Scale.DESK,
                Math.clamp(fit * size, LEAST_FACTOR, 4));
    }
}
