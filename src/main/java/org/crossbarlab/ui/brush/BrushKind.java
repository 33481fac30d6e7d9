package org.crossbarlab.ui.brush;

import org.crossbarlab.crossbar.Defect;
import org.crossbarlab.text.Messages;

/** What the brush makes of a cell. */
public enum BrushKind {
    LOW(Defect.LOW),
    HIGH(Defect.HIGH),
    OPEN(Defect.OPEN),
    REPAIRED(Defect.REPAIRED),

    /** Takes a mark away. */
    ERASE(null);

    private final Defect defect;

    BrushKind(Defect defect) {
        this.defect = defect;
    }

    /** What becomes of the cell; null for what its chip makes of it. */
    Defect defect() {
        return defect;
    }

    /** In a word, after the sign that the cell then bears. */
    String title() {
        return switch (this) {
            case LOW -> Messages.get("brush.low");
            case HIGH -> Messages.get("brush.high");
            case OPEN -> Messages.get("brush.open");
            case REPAIRED -> Messages.get("brush.repaired");
            case ERASE -> Messages.get("brush.erase");
        };
    }

    /** The sign alone, or as few letters as tell it. */
    String sign() {
        return switch (this) {
            case LOW -> Messages.get("brush.low.sign");
            case HIGH -> Messages.get("brush.high.sign");
            case OPEN -> Messages.get("brush.open.sign");
            case REPAIRED -> Messages.get("brush.repaired.sign");
            case ERASE -> Messages.get("brush.erase");
        };
    }

    /** For those who do not see the sign. */
    String spoken() {
        return switch (this) {
            case LOW -> Messages.get("brush.low.spoken");
            case HIGH -> Messages.get("brush.high.spoken");
            case OPEN -> Messages.get("brush.open.spoken");
            case REPAIRED -> Messages.get("brush.repaired.spoken");
            case ERASE -> Messages.get("brush.erase.spoken");
        };
    }

    /** What it is. */
    String help() {
        return switch (this) {
            case LOW -> Messages.get("brush.low.help");
            case HIGH -> Messages.get("brush.high.help");
            case OPEN -> Messages.get("brush.open.help");
            case REPAIRED -> Messages.get("brush.repaired.help");
            case ERASE -> Messages.get("brush.erase.help");
        };
    }
}
