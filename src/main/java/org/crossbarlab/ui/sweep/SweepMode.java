package org.crossbarlab.ui.sweep;

import org.crossbarlab.text.Messages;

/** What the tab shows. */
enum SweepMode {
    /** Accuracy against one setting. */
    CURVE,
    /** Networks trained for some devices, tested on others. */
    GRID,
    /** The accuracies of many chips. */
    CHIPS,
    /** What remedies do. */
    RESCUE,
    /** What papers claim. */
    PAPERS;

    String title() {
        return switch (this) {
            case CURVE -> Messages.get("sweeps.mode.curve");
            case GRID -> Messages.get("sweeps.mode.grid");
            case CHIPS -> Messages.get("sweeps.mode.chips");
            case RESCUE -> Messages.get("sweeps.mode.rescue");
            case PAPERS -> Messages.get("sweeps.mode.papers");
        };
    }

    String help() {
        return switch (this) {
            case CURVE -> Messages.get("sweeps.mode.curve.help");
            case GRID -> Messages.get("sweeps.mode.grid.help");
            case CHIPS -> Messages.get("sweeps.mode.chips.help");
            case RESCUE -> Messages.get("sweeps.mode.rescue.help");
            case PAPERS -> Messages.get("sweeps.mode.papers.help");
        };
    }
}
