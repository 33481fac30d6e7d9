package org.crossbarlab.ui.device;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.input.NumberNotation;
import org.crossbarlab.ui.input.NumberRange;

import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** The numbers of the device panel, as a table: range, notation, texts, and where each is read. */
public enum DeviceSetting {
    ALPHA(
            new NumberRange(0, 0.5, 0.01),
            NumberNotation.decimal(2),
            () -> Messages.get("device.alpha.label"),
            () -> "",
            () -> Messages.get("device.alpha.help"),
            DeviceNumbers::alpha),
    /** The position after 8 stands for unlimited resolution. */
    WEIGHT_BITS(
            new NumberRange(1, DeviceNumbers.ANALOG_POSITION, 1),
            NumberNotation.decimal(0).withName(DeviceNumbers.ANALOG_POSITION, "∞"),
            () -> Messages.get("device.bits.label"),
            () -> Messages.get("device.bits.unit"),
            () -> Messages.get("device.bits.help"),
            DeviceNumbers::bitsPosition),
    ON_OFF_RATIO(
            new NumberRange(1.5, DeviceNumbers.LARGEST_RATIO, 0.5),
            NumberNotation.decimal(1),
            () -> Messages.get("device.ratio.label"),
            () -> "",
            () -> Messages.get("device.ratio.help"),
            DeviceNumbers::ratio),
    PERCENTILE(
            new NumberRange(90, 100, 0.1),
            NumberNotation.decimal(1),
            () -> Messages.get("device.percentile.label"),
            () -> "%",
            () -> Messages.get("device.percentile.help"),
            settings -> settings.crossbar().storage().weightPercentile()),
    CHIPS(
            new NumberRange(1, 100, 1),
            NumberNotation.decimal(0),
            () -> Messages.get("device.chips.label"),
            () -> "",
            () -> Messages.get("device.chips.help"),
            ExperimentSettings::chips),
    EPOCHS(
            new NumberRange(1, 100, 1),
            NumberNotation.decimal(0),
            () -> Messages.get("device.epochs.label"),
            () -> "",
            () -> Messages.get("device.epochs.help"),
            settings -> settings.training().epochs()),
    BATCH_SIZE(
            new NumberRange(1, 1024, 1),
            NumberNotation.decimal(0),
            () -> Messages.get("device.batch.label"),
            () -> Messages.get("device.batch.unit"),
            () -> Messages.get("device.batch.help"),
            settings -> settings.training().batchSize()),
    LEARNING_RATE(
            new NumberRange(0.0001, 1, 0.0001),
            NumberNotation.decimal(4),
            () -> Messages.get("device.rate.label"),
            () -> "",
            () -> Messages.get("device.rate.help"),
            settings -> settings.training().learningRate()),
    SEED(
            new NumberRange(0, 999_999, 1),
            NumberNotation.decimal(0),
            () -> Messages.get("device.seed.label"),
            () -> "",
            () -> Messages.get("device.seed.help"),
            ExperimentSettings::seed),
    THREADS(
            new NumberRange(1, 256, 1),
            NumberNotation.decimal(0),
            () -> Messages.get("device.threads.label"),
            () -> "",
            () -> Messages.get("device.threads.help"),
            ExperimentSettings::threads);

    private final NumberRange range;
    private final NumberNotation notation;
    private final Supplier<String> label;
    private final Supplier<String> unit;
    private final Supplier<String> help;
    private final ToDoubleFunction<ExperimentSettings> reader;

    DeviceSetting(
            NumberRange range,
            NumberNotation notation,
            Supplier<String> label,
            Supplier<String> unit,
            Supplier<String> help,
            ToDoubleFunction<ExperimentSettings> reader) {
        this.range = range;
        this.notation = notation;
        this.label = label;
        this.unit = unit;
        this.help = help;
        this.reader = reader;
    }

    /** What the panel offers; settings from a file may lie outside. */
    public NumberRange range() {
        return range;
    }

    /** How the number is written. */
    public NumberNotation notation() {
        return notation;
    }

    /** Its name; an underscore marks the mnemonic. */
    public String label() {
        return label.get();
    }

    /** Printed after the number; may be empty. */
    public String unit() {
        return unit.get();
    }

    /** What it means, in one line. */
    public String help() {
        return help.get();
    }

    /** Its value in given settings, as the panel shows it. */
    public double read(ExperimentSettings settings) {
        return reader.applyAsDouble(settings);
    }
}
