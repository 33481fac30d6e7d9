package org.crossbarlab.ui.brush;

import org.crossbarlab.crossbar.Defect;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.heatmap.Glyph;

/** How a marked cell is shown and told of. */
public final class Marks {

    private Marks() {}

    /** The sign on the cell. */
    public static Glyph glyph(Defect defect) {
        return switch (defect) {
            case LOW -> Glyph.MINUS;
            case HIGH -> Glyph.PLUS;
            case OPEN -> Glyph.CROSS;
            case REPAIRED -> Glyph.CHECK;
        };
    }

    /** Before the sentence about a cell; empty for a cell without a mark. */
    public static String told(Defect defect, String sentence) {
        return defect == null ? sentence : words(defect) + " " + sentence;
    }

    private static String words(Defect defect) {
        return switch (defect) {
            case LOW -> Messages.get("brush.marked.low");
            case HIGH -> Messages.get("brush.marked.high");
            case OPEN -> Messages.get("brush.marked.open");
            case REPAIRED -> Messages.get("brush.marked.repaired");
        };
    }
}
