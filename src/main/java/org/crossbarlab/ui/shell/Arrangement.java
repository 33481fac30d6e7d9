package org.crossbarlab.ui.shell;

import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Scale;
import org.crossbarlab.ui.theme.Theme;

/**
 * How the window's area is divided; a function of its size alone. The measure is the em, the size
 * of the text: 1280 × 720 in projector mode is 64 × 36 em, 1920 × 1080 on a desk 137 × 77.
 *
 * <p>Text that one enlarges grows as far as all of it can still be read: what must stand in one row
 * across the window, and the scoreboard, of which no line may be missing, stop growing where their
 * room ends.
 *
 * @param drawer whether the device column is folded into a drawer
 * @param twoStages whether a second stage stands below the first
 * @param device width of the device column in em
 * @param scoreboard width of the right column in em
 * @param rowFont size in pixels of the text in header and footer
 * @param scoreFont size in pixels of the scoreboard's text
 */
record Arrangement(
        boolean drawer,
        boolean twoStages,
        double device,
        double scoreboard,
        double rowFont,
        double scoreFont) {

    private static final double PROJECTOR_WIDTH = 1280;
    private static final double PROJECTOR_HEIGHT = 720;
    private static final double LEAST_FACTOR = 0.3;
    private static final double COLUMNS_FROM = 62;
    private static final double TWO_STAGES_WIDTH = 110;
    private static final double TWO_STAGES_HEIGHT = 68;

    /** Width of the header with the longest name of a preset, and of two lines of caption. */
    private static final double ROW_EM = 64;

    /** Height of header and footer. */
    private static final double ROWS_EM = 6.2;

    /** Height of the scoreboard without a curve below. */
    private static final double SCOREBOARD_EM = 29.2;

    private static final double SCOREBOARD_LEAST_WIDTH = 18;

    static Arrangement of(double width, double height, double fontSize) {
        double columns = width / fontSize;
        double row = fontFor(width, ROW_EM, fontSize);
        double score = fontFor(height - ROWS_EM * row, SCOREBOARD_EM, fontSize);
        return new Arrangement(
                columns < COLUMNS_FROM,
                columns >= TWO_STAGES_WIDTH && height / fontSize >= TWO_STAGES_HEIGHT,
                Math.clamp(0.235 * columns, 15, 22.9),
                Math.clamp(0.3 * columns, SCOREBOARD_LEAST_WIDTH * score / fontSize, 38),
                row,
                score);
    }

    /** The size of a text that needs so many of its own em, in whole pixels. */
    private static double fontFor(double room, double ems, double largest) {
        return Math.clamp(Math.floor(room / ems), 1, largest);
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
