package org.crossbarlab.ui.heatmap;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;

import org.crossbarlab.ui.chart.Pens;

/** What is drawn on a coloured cell: a light or a dark colour, whichever stands out. */
final class CellMarks {

    /** Where black and white stand out alike, as WCAG measures contrast. */
    private static final double EQUAL_CONTRAST = 0.179;

    private final Line light;
    private final Line dark;

    CellMarks(Pens pens) {
        light = pens.line("heatmap-mark-light");
        dark = pens.line("heatmap-mark-dark");
    }

    /** The stroke on the colour of one end of a map. */
    int stroke(int argb) {
        Color color = color(argb);
        Line pen = color.getBrightness() > 0.6 && color.getBlue() < 0.5 ? dark : light;
        return pen.getStroke() instanceof Color stroke ? argb(stroke) : argb;
    }

    /** The ink of a text on any colour; on none, where a value is missing, that of the strokes. */
    Paint ink(int argb) {
        return luminance(color(argb)) > EQUAL_CONTRAST ? dark.getStroke() : light.getStroke();
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    private static int argb(Color color) {
        return 0xFF << 24
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }
}
