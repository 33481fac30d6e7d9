package org.crossbarlab.ui.crossbar;

import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

import org.crossbarlab.ui.chart.Pens;
import org.crossbarlab.ui.heatmap.ColorMap;
import org.crossbarlab.ui.heatmap.GlyphPen;

/** The colours, strokes and fonts of the tab's canvases. */
final class ArrayPens {

    final Line wire;
    final Line rim;
    final Line exact;
    final Line axis;
    final Line shade;
    final Line cursorOuter;
    final Line cursorInner;
    final Line chosen;
    final Line digital;
    final Line aware;
    final Text label;
    final Text strong;
    final GlyphPen glyphs;
    private final Pens pens;
    private final ColorMap conductances = ColorMap.cividis();

    ArrayPens(Pens pens) {
        this.pens = pens;
        wire = pens.line("crossbar-wire");
        rim = pens.line("crossbar-rim");
        exact = pens.line("crossbar-exact");
        axis = pens.line("chart-axis");
        shade = pens.line("crossbar-shade");
        cursorOuter = pens.line("crossbar-cursor-outer");
        cursorInner = pens.line("crossbar-cursor-inner");
        chosen = pens.line("crossbar-chosen");
        digital = pens.line("crossbar-programmed series-analog");
        aware = pens.line("crossbar-programmed series-aware");
        label = pens.text("crossbar-label");
        strong = pens.text("crossbar-label-strong");
        glyphs = new GlyphPen(pens);
    }

    double em() {
        return pens.em();
    }

    double width(Text pen, String text) {
        return pens.width(pen, text);
    }

    /** The colour of a conductance, as a share of the largest. */
    Color conductance(double share) {
        int argb = conductances.argb(share);
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    /** A lamp and a pixel of the picture shine alike. */
    static Color light(double share) {
        return Color.gray(Math.clamp(share, 0, 1));
    }
}
