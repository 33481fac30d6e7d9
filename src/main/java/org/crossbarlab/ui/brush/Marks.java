package org.crossbarlab.ui.brush;

import org.crossbarlab.crossbar.Defect;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.heatmap.Glyph;

import java.util.Collection;
import java.util.Set;

/** How marked cells are shown and told of, alone or as the cells of one weight. */
public final class Marks {

    private Marks() {}

    /**
     * The sign on a cell, or on the cells of a weight.
     *
     * @param defects that its cells are marked with; at least one
     */
    public static Glyph glyph(Collection<Defect> defects) {
        Defect first = defects.iterator().next();
        return Set.copyOf(defects).size() > 1 ? Glyph.DOT : glyph(first);
    }

    private static Glyph glyph(Defect defect) {
        return switch (defect) {
            case LOW -> Glyph.MINUS;
            case HIGH -> Glyph.PLUS;
            case OPEN -> Glyph.CROSS;
            case REPAIRED -> Glyph.CHECK;
        };
    }

    /**
     * Puts marks before the sentence about a cell, or about a weight.
     *
     * @param defects that its cells are marked with; none changes nothing
     */
    public static String told(Collection<Defect> defects, String sentence) {
        if (defects.isEmpty()) {
            return sentence;
        }
        String marks =
                Set.copyOf(defects).size() > 1
                        ? Messages.get("brush.marked.several")
                        : words(defects.iterator().next());
        return marks + " " + sentence;
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
