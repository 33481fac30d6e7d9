package org.crossbarlab.cli;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.experiment.Sweep;
import org.crossbarlab.experiment.SweepParameter;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/** The options that say what varies, and over which values. */
final class SweepOptions {

    private static final int MOST_STEPS = 1000;

    @Option(
            names = "--parameter",
            paramLabel = "NAME",
            required = true,
            order = 0,
            description = "What varies: alpha, bits or on-off-ratio (Rmax / Rmin).")
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

    /**
     * The sweep, every value of which has been tried on the settings.
     *
     * @throws UsageException if a value is out of range
     */
    Sweep sweep(CrossbarSettings base) {
        try {
            if (!Double.isFinite(from) || !Double.isFinite(to)) {
                throw new UsageException("The ends of a sweep, --from and --to, must be numbers.");
            }
            if (steps > MOST_STEPS) {
                throw new UsageException(
                        "A sweep has at most %d steps, not %d.".formatted(MOST_STEPS, steps));
            }
            Sweep sweep = Sweep.linear(SweepParameter.of(parameter), from, to, steps);
            Sweep rounded = rounded(sweep);
            rounded.settings(base);
            return rounded;
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    /** Whole bits once each, and other values without the noise of their last digits. */
    private static Sweep rounded(Sweep sweep) {
        List<Double> values = new ArrayList<>();
        for (double value : sweep.values()) {
            boolean bits = sweep.parameter() == SweepParameter.BITS;
            double rounded = bits ? Math.rint(value) : Math.rint(value * 1e12) / 1e12;
            if (bits && rounded < 1) {
                throw new UsageException(
                        "A sweep over bits starts at 1, not %s.".formatted(Wording.number(value)));
            }
            if (!values.contains(rounded)) {
                values.add(rounded);
            }
        }
        return new Sweep(sweep.parameter(), values);
    }
}
