package org.crossbarlab.ui.setting;

import org.crossbarlab.device.Resolution;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.SliderScale;
import org.crossbarlab.ui.input.NumberNotation;
import org.crossbarlab.ui.input.NumberRange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How settings stand on sliders. Behind the last number of bits lies ∞, and behind that, where no
 * thumb goes, lie the larger numbers of bits that a file may hold.
 */
public final class SettingNumbers {

    /** So large that three decimals mean nothing. */
    private static final double LARGE_RATIO = 1e9;

    /** Of a number on a logarithmic scale: no one means more of them. */
    private static final MathContext DIGITS = new MathContext(4);

    private SettingNumbers() {}

    /** What the window offers; settings from a file may lie outside. */
    public static NumberRange range(Setting<?> setting) {
        SliderScale scale = setting.scale().orElseThrow();
        return scale.logarithmic()
                ? new NumberRange(logarithm(scale.min()), logarithm(scale.max()), scale.step())
                : new NumberRange(scale.min(), end(setting), scale.step());
    }

    /** How the number is written. */
    public static NumberNotation notation(Setting<?> setting) {
        if (setting.kind() == Kind.SECONDS) {
            return new DurationNotation();
        }
        NumberNotation plain =
                setting.kind().form() == Kind.Form.WHOLE
                        ? NumberNotation.whole()
                        : NumberNotation.decimal(setting.scale().orElseThrow().decimals());
        if (setting.kind() != Kind.BITS) {
            return plain;
        }
        double end = end(setting);
        return plain.withName(end, "∞")
                .withTexts(
                        position ->
                                position > end
                                        ? Optional.of(plain.format(position - end))
                                        : Optional.empty());
    }

    private static double end(Setting<?> setting) {
        SliderScale scale = setting.scale().orElseThrow();
        return setting.kind() == Kind.BITS ? scale.max() + scale.step() : scale.max();
    }

    /** Where the settings stand; nothing if they have no such number. */
    public static <T> OptionalDouble position(Setting<T> setting, ExperimentSettings settings) {
        return setting.get(settings)
                .map(value -> OptionalDouble.of(position(setting, value)))
                .orElse(OptionalDouble.empty());
    }

    /** Where a control stands, even while it has no effect; nothing if it has no number. */
    public static <T> OptionalDouble shown(Setting<T> setting, ExperimentSettings settings) {
        return setting.shown(settings)
                .map(value -> OptionalDouble.of(position(setting, value)))
                .orElse(OptionalDouble.empty());
    }

    private static <T> double position(Setting<T> setting, T value) {
        double number = setting.kind().number().applyAsDouble(value);
        if (value instanceof Resolution bits) {
            if (bits.isAnalog()) {
                return end(setting);
            }
            return number < end(setting) ? number : end(setting) + number;
        }
        if (isLogarithmic(setting)) {
            return logarithm(number);
        }
        return setting == Settings.ON_OFF_RATIO ? ratio(number) : number;
    }

    /** To twelve decimals, as the steps of a slider are. */
    private static double logarithm(double number) {
        return Math.rint(Math.log10(number) * 1e12) / 1e12;
    }

    private static boolean isLogarithmic(Setting<?> setting) {
        return setting.scale().map(SliderScale::logarithmic).orElse(false);
    }

    /** A ratio of resistances without the noise of their division. */
    public static double ratio(double exact) {
        // Two decimals more than shown: 1 kΩ and 10 kΩ divide exactly, 1/39 µS does not.
        return exact < LARGE_RATIO ? Math.rint(exact * 1000) / 1000 : exact;
    }

    /** The value at a position. */
    public static <T> T value(Setting<T> setting, double position) {
        if (isLogarithmic(setting)) {
            BigDecimal exact = BigDecimal.valueOf(Math.pow(10, position));
            return setting.kind().nearest().apply(exact.round(DIGITS).doubleValue());
        }
        if (setting.kind() != Kind.BITS) {
            return setting.kind().nearest().apply(position);
        }
        double least = range(setting).min();
        double bits = position >= least ? position : least;
        if (bits > end(setting)) {
            return setting.kind().nearest().apply(bits - end(setting));
        }
        return setting.kind().nearest().apply(bits == end(setting) ? 0 : bits);
    }
}
