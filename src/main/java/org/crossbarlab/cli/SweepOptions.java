package org.crossbarlab.cli;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.Sweep;
import org.crossbarlab.math.Interval;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The options that say what varies, and over which values. */
final class SweepOptions {

    private static final int MOST_STEPS = 1000;

    @Option(
            names = "--parameter",
            paramLabel = "NAME",
            required = true,
            order = 0,
            completionCandidates = Parameters.class,
            description = "What varies: ${COMPLETION-CANDIDATES}; on-off-ratio is Rmax / Rmin.")
    private String parameter;

    @Option(
            names = "--from",
            paramLabel = "X",
            required = true,
            order = 0,
            description = "First value.")
    private double from;

    @Option(
            names = "--to",
            paramLabel = "X",
            required = true,
            order = 0,
            description = "Last value.")
    private double to;

    @Option(
            names = "--steps",
            paramLabel = "N",
            required = true,
            order = 0,
            description =
                    "How many values, evenly spaced, both ends included. Bits are rounded to whole"
                            + " numbers.")
    private int steps;

    /** What may vary, for the help. */
    private static final class Parameters implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Settings.SWEEPABLE.stream().map(Setting::option).iterator();
        }
    }

    /**
     * The sweep, every value of which has been tried on the settings.
     *
     * @throws UsageException if a value is out of range
     */
    Sweep sweep(CrossbarSettings base) {
        try {
            if (!Double.isFinite(from) || !Double.isFinite(to)) {
                throw new UsageException(Sentence.of("fault.cli.sweep.ends"));
            }
            if (steps > MOST_STEPS) {
                throw new UsageException(
                        Sentence.of("fault.cli.sweep.steps", (double) MOST_STEPS, (double) steps));
            }
            Sweep sweep = Sweep.linear(Settings.sweepable(parameter), from, to, steps);
            Sweep rounded = rounded(sweep);
            rounded.settings(base);
            return rounded;
        } catch (InvalidValueException e) {
            throw new UsageException(e);
        }
    }

    /** Whole numbers once each, and other values without the noise of their last digits. */
    private static Sweep rounded(Sweep sweep) {
        Setting<?> parameter = sweep.parameter();
        boolean whole = parameter.kind().form() == Kind.Form.WHOLE;
        List<Double> values = new ArrayList<>();
        for (double value : sweep.values()) {
            double rounded = whole ? Math.rint(value) : Math.rint(value * 1e12) / 1e12;
            double least = parameter.legal().map(Interval::min).orElse(rounded);
            if (whole && rounded < least) {
                throw new UsageException(
                        Sentence.of("fault.cli.sweep.start", parameter.option(), least, value));
            }
            if (!values.contains(rounded)) {
                values.add(rounded);
            }
        }
        return new Sweep(sweep.parameter(), values);
    }
}
