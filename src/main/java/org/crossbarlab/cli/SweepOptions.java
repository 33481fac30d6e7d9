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

import java.util.Iterator;

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
    private String from;

    @Option(
            names = "--to",
            paramLabel = "X",
            required = true,
            order = 0,
            description = "Last value.")
    private String to;

    @Option(
            names = "--steps",
            paramLabel = "N",
            required = true,
            order = 0,
            description =
                    "How many values, evenly spaced, both ends included. Bits take whole numbers"
                            + " alone.")
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
            double first = end("--from", from);
            double last = end("--to", to);
            if (steps > MOST_STEPS) {
                throw new UsageException(
                        Sentence.of("fault.cli.sweep.steps", (double) MOST_STEPS, (double) steps));
            }
            Setting<?> varied = Settings.sweepable(parameter);
            Sweep sweep = Sweep.linear(varied, first, last, steps);
            if (varied.kind().form() == Kind.Form.WHOLE) {
                requireWhole(sweep, first, last);
            }
            sweep.settings(base);
            return sweep;
        } catch (InvalidValueException e) {
            throw new UsageException(e);
        }
    }

    private static double end(String option, String text) {
        double value =
                Kind.NUMBER
                        .parse(text)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                Sentence.of(
                                                        "fault.cli.kind",
                                                        option,
                                                        Kind.NUMBER.expected(),
                                                        text.strip())));
        if (!Double.isFinite(value)) {
            throw new UsageException(Sentence.of("fault.cli.sweep.ends"));
        }
        return value;
    }

    /** Rounding would make two requested points one, or one of another value. */
    private void requireWhole(Sweep sweep, double first, double last) {
        double least = sweep.parameter().legal().map(Interval::min).orElseThrow();
        for (double value : sweep.values()) {
            if (value != Math.rint(value)) {
                throw new UsageException(notWhole(value, first, last));
            }
            if (value < least) {
                throw new UsageException(
                        Sentence.of("fault.cli.sweep.start", parameter, least, value));
            }
        }
    }

    private Sentence notWhole(double value, double first, double last) {
        boolean wholeEnds = first == Math.rint(first) && last == Math.rint(last);
        return wholeEnds
                ? Sentence.of(
                        "fault.cli.sweep.whole",
                        parameter,
                        steps,
                        first,
                        last,
                        value,
                        Math.abs(last - first) + 1)
                : Sentence.of("fault.cli.sweep.whole.ends", parameter, steps, first, last, value);
    }
}
