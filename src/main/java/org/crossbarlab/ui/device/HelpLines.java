package org.crossbarlab.ui.device;

import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.text.Messages;

/** Names and help short enough for one line of the panel; tooltips say the whole. */
final class HelpLines {

    private HelpLines() {}

    static String of(DeviceSetting setting) {
        return switch (setting) {
            case ALPHA -> setting.help();
            case WEIGHT_BITS -> Messages.get("device.bits.line");
            case ON_OFF_RATIO -> Messages.get("device.ratio.line");
            case PERCENTILE -> Messages.get("device.percentile.line");
            case CHIPS -> Messages.get("device.chips.line");
            case EPOCHS -> Messages.get("device.epochs.line");
            case BATCH_SIZE -> Messages.get("device.batch.line");
            case LEARNING_RATE -> Messages.get("device.rate.line");
            case SEED -> Messages.get("device.seed.line");
            case THREADS -> Messages.get("device.threads.line");
        };
    }

    static String of(ErrorChoice choice) {
        return switch (choice) {
            case PROPORTIONAL -> Messages.get("device.error.line.proportional");
            case INDEPENDENT -> Messages.get("device.error.line.independent");
            default -> choice.title();
        };
    }

    static String of(Mapping mapping) {
        return switch (mapping) {
            case BALANCED -> Messages.get("device.mapping.line.balanced");
            case BALANCED_TWO_SIDED -> Messages.get("device.mapping.line.balanced.two");
            case OFFSET -> Messages.get("device.mapping.line.offset");
            case OFFSET_UNIT_COLUMN -> Messages.get("device.mapping.line.offset.unit");
        };
    }

    static String title(Mapping mapping) {
        return switch (mapping) {
            case BALANCED -> Messages.get("device.mapping.balanced");
            case BALANCED_TWO_SIDED -> Messages.get("device.mapping.balanced.two");
            case OFFSET -> Messages.get("device.mapping.offset");
            case OFFSET_UNIT_COLUMN -> Messages.get("device.mapping.offset.unit");
        };
    }
}
