package org.crossbarlab.ui.device;

import org.crossbarlab.device.Resolution;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.SliderScale;
import org.crossbarlab.ui.input.NumberNotation;
import org.crossbarlab.ui.input.NumberRange;

import java.util.OptionalDouble;

/** How settings stand on sliders. Behind the last number of bits lies ∞. */
final class DeviceNumbers {

    private DeviceNumbers() {}

    /** What the panel offers; settings from a file may lie outside. */
    static NumberRange range(Setting<?> setting) {
        SliderScale scale = setting.scale().orElseThrow();
        return new NumberRange(scale.min(), end(setting), scale.step());
    }

    /** How the number is written. */
    static NumberNotation notation(Setting<?> setting) {
        NumberNotation plain =
                setting.kind().form() == Kind.Form.WHOLE
                        ? NumberNotation.whole()
                        : NumberNotation.decimal(setting.scale().orElseThrow().decimals());
        return setting.kind() == Kind.BITS ? plain.withName(end(setting), "∞") : plain;
    }

    private static double end(Setting<?> setting) {
        SliderScale scale = setting.scale().orElseThrow();
        return setting.kind() == Kind.BITS ? scale.max() + scale.step() : scale.max();
    }

    /** Where the settings stand; nothing if they have no such number. */
    static <T> OptionalDouble position(Setting<T> setting, ExperimentSettings settings) {
        return setting.get(settings)
                .map(value -> OptionalDouble.of(position(setting, value)))
                .orElse(OptionalDouble.empty());
    }

    private static <T> double position(Setting<T> setting, T value) {
        double number = setting.kind().number().applyAsDouble(value);
        if (value instanceof Resolution bits) {
            return bits.isAnalog() ? end(setting) : Math.min(number, end(setting));
        }
        return setting == Settings.ON_OFF_RATIO ? ratio(number) : number;
    }

    static double ratio(double exact) {
        // Two decimals more than shown: 1 kΩ and 10 kΩ divide exactly, 1/39 µS does not.
        return Math.rint(Math.min(exact, end(Settings.ON_OFF_RATIO)) * 1000) / 1000;
    }

    /** The value at a position. */
    static <T> T value(Setting<T> setting, double position) {
        if (setting.kind() != Kind.BITS) {
            return setting.kind().nearest().apply(position);
        }
        double least = range(setting).min();
        double bits = position >= least ? position : least;
        return setting.kind().nearest().apply(bits >= end(setting) ? 0 : bits);
    }
}
