package org.crossbarlab.ui.sweep;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.ui.chart.AxisScale;
import org.crossbarlab.ui.input.NumberNotation;
import org.crossbarlab.ui.input.NumberRange;
import org.crossbarlab.ui.setting.SettingNumbers;
import org.crossbarlab.ui.setting.SettingWords;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A setting as the axis of a sweep. Positions are those of its slider: every point of a curve is a
 * place where the thumb can stand.
 *
 * @param setting one that can be swept and has a slider
 */
record SweepAxis(Setting<?> setting) {

    /** The most points of a curve. */
    static final int MOST_POINTS = 51;

    /** Beyond this ratio of its ends an axis is logarithmic. */
    private static final double DECADES = 100;

    private static final int LOGARITHMIC_POINTS = 21;
    private static final int[] STRIDES = {1, 2, 5};

    /** All that there are, in the order of the table of settings. */
    static List<SweepAxis> all() {
        return Settings.SWEEPABLE.stream()
                .filter(setting -> setting.scale().isPresent())
                .map(SweepAxis::new)
                .toList();
    }

    /** Its name with the unit. */
    String title() {
        SettingWords words = new SettingWords(setting);
        String unit = words.unit();
        return unit.isEmpty() ? words.name() : words.name() + " / " + unit;
    }

    /** From end to end of the slider. */
    AxisScale scale() {
        NumberRange range = range();
        AxisScale plain =
                isLogarithmic()
                        ? AxisScale.logarithmic(range.min(), range.max())
                        : AxisScale.linear(range.min(), range.max());
        NumberNotation notation = SettingNumbers.notation(setting);
        boolean whole = range.step() == 1 || setting.kind() == Kind.SECONDS;
        return whole ? plain.written(1, notation::format) : plain;
    }

    /** How a position is written. */
    String format(double position) {
        return SettingNumbers.notation(setting).format(position);
    }

    private NumberRange range() {
        return SettingNumbers.range(setting);
    }

    private boolean isLogarithmic() {
        NumberRange range = range();
        return range.min() > 0 && range.max() / range.min() > DECADES;
    }

    /** Where points are, ascending. */
    double[] positions() {
        NumberRange range = range();
        if (isLogarithmic()) {
            AxisScale scale = scale();
            return IntStream.range(0, LOGARITHMIC_POINTS)
                    .mapToDouble(i -> scale.value((double) i / (LOGARITHMIC_POINTS - 1)))
                    .map(range::snap)
                    .distinct()
                    .toArray();
        }
        int steps = (int) Math.round((range.max() - range.min()) / range.step());
        int stride = stride(steps);
        return DoubleStream.concat(
                        IntStream.iterate(0, i -> i < steps, i -> i + stride)
                                .mapToDouble(i -> range.snap(range.min() + i * range.step())),
                        DoubleStream.of(range.max()))
                .toArray();
    }

    /** The smallest round number of steps between points that leaves not too many of them. */
    private static int stride(int steps) {
        for (int power = 1; ; power *= 10) {
            for (int digit : STRIDES) {
                if (steps / (power * digit) < MOST_POINTS) {
                    return power * digit;
                }
            }
        }
    }

    /**
     * In which order points are tested: the ends, the middle, and then always what lies between, so
     * that the whole curve is to be seen soon.
     *
     * @return numbers from 0 to {@code count} − 1, each once
     */
    static int[] coarseToFine(int count) {
        IntStream.Builder order = IntStream.builder();
        boolean[] taken = new boolean[count];
        for (int stride = 2 * Integer.highestOneBit(Math.max(1, count - 1));
                stride >= 1;
                stride /= 2) {
            for (int i = 0; i < count; i += stride) {
                add(order, taken, i);
            }
            add(order, taken, count - 1);
        }
        return order.build().toArray();
    }

    private static void add(IntStream.Builder order, boolean[] taken, int i) {
        if (!taken[i]) {
            taken[i] = true;
            order.add(i);
        }
    }

    /** Where these settings stand on it; nothing if they have no such setting. */
    OptionalDouble position(ExperimentSettings settings) {
        return SettingNumbers.position(setting, settings);
    }

    /**
     * The same settings at another position.
     *
     * @throws org.crossbarlab.text.InvalidValueException if that does not go with the others
     */
    ExperimentSettings at(ExperimentSettings settings, double position) {
        return at(setting, settings, position);
    }

    private static <T> ExperimentSettings at(
            Setting<T> setting, ExperimentSettings settings, double position) {
        return setting.with(settings, SettingNumbers.value(setting, position));
    }

    /** The number that stands for a position in files and on the command line. */
    double number(double position) {
        return number(setting, position);
    }

    private static <T> double number(Setting<T> setting, double position) {
        return setting.kind().number().applyAsDouble(SettingNumbers.value(setting, position));
    }

    /** The place on the slider that is nearest to a position. */
    double snap(double position) {
        return range().snap(position);
    }
}
