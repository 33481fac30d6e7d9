package org.crossbarlab.ui.caption;

import org.crossbarlab.crossbar.Defects;
import org.crossbarlab.crossbar.LayerScope;
import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.crossbar.StuckShares;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;

/** What is said where cells became defective, or errors moved to other layers. */
final class DefectCaptions {

    private DefectCaptions() {}

    static MarkedCells marked(Moment now) {
        return defects(now).marked();
    }

    static StuckShares shares(Moment now) {
        return defects(now).shares();
    }

    static LayerScope layers(Moment now) {
        return now.crossbar().errorLayers();
    }

    private static Defects defects(Moment now) {
        return now.crossbar().cells().defects();
    }

    static String markedText(Moment now) {
        int count = marked(now).marks().size();
        return count == 0
                ? Messages.get("caption.marked.none")
                : Messages.get("caption.marked", count);
    }

    static String sharesText(Moment now) {
        StuckShares shares = shares(now);
        double all = shares.low() + shares.high() + shares.open();
        return all == 0
                ? Messages.get("caption.stuck.none")
                : Messages.get("caption.stuck", Numbers.plain(Numbers.rounded(all, 3)));
    }

    static String layersText(Moment now) {
        LayerScope scope = layers(now);
        if (scope.all()) {
            return Messages.get("caption.layers.all");
        }
        return scope.isEmpty()
                ? Messages.get("caption.layers.none")
                : Messages.get("caption.layers", scope.layers().size());
    }
}
