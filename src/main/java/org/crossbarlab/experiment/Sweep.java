package org.crossbarlab.experiment;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Accuracy of trained networks against one parameter of the crossbars; every point meets the same
 * chips.
 *
 * @param parameter what varies; one of {@link Settings#SWEEPABLE}
 * @param values at which
 */
public record Sweep(Setting<?> parameter, List<Double> values) {

    private static final int DIGITS = 12;

    /**
     * One point.
     *
     * @param value of the parameter
     * @param analog accuracy over the chips for each network that has one
     * @param overflows why the other networks have none
     */
    public record Point(
            double value,
            Map<NetworkRole, AnalogAccuracy> analog,
            Map<NetworkRole, OverflowException> overflows) {

        public Point {
            analog = NetworkRole.copyInOrder(analog);
            overflows = NetworkRole.copyInOrder(overflows);
        }
    }

    /**
     * @throws InvalidValueException if there is nothing to sweep
     */
    public Sweep {
        values = List.copyOf(values);
        if (!parameter.isSweepable()) {
            throw new IllegalArgumentException("No network can be swept over " + parameter + ".");
        }
        if (values.isEmpty()) {
            throw new InvalidValueException(Sentence.of("sweep.empty"));
        }
    }

    /**
     * Evenly spaced values from one end to the other, both included as they are; those between
     * without the noise of their last digits, unless that would make two of them one. Equal ends
     * give equal points.
     */
    public static Sweep linear(Setting<?> parameter, double from, double to, int steps) {
        if (steps < 1) {
            throw new InvalidValueException(Sentence.of("sweep.steps.few", (double) steps));
        }
        double largest = Math.max(Math.abs(from), Math.abs(to));
        List<Double> values = new ArrayList<>();
        List<Double> clean = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            double share = steps == 1 ? 0 : (double) i / (steps - 1);
            boolean end = share == 0 || share == 1;
            double value = from * (1 - share) + to * share;
            values.add(value);
            clean.add(end ? value : withoutNoise(value, largest));
        }
        Sweep exact = new Sweep(parameter, values);
        Sweep readable = new Sweep(parameter, clean);
        return readable.different() < exact.different() ? exact : readable;
    }

    /** How many different values there are; each point is tested, whether or not it is another. */
    public int different() {
        return Set.copyOf(values).size();
    }

    /** Twelve digits, counted from the first of the larger end. */
    private static double withoutNoise(double value, double largest) {
        if (largest == 0 || !Double.isFinite(value)) {
            return value;
        }
        int decimals = DIGITS - 1 - (int) Math.floor(Math.log10(largest));
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }

    /**
     * The settings of every point, so that a value out of range is found before any work is done.
     *
     * @throws InvalidValueException if a value is out of range, or the settings have no such
     *     parameter
     */
    public List<CrossbarSettings> settings(CrossbarSettings base) {
        ExperimentSettings whole = ExperimentSettings.REFERENCE.withCrossbar(base);
        if (parameter.get(whole).isEmpty()) {
            Sentence noAlpha =
                    Sentence.of("sweep.absent", base.cells().error().id(), parameter.option());
            throw new InvalidValueException(parameter.unused().orElse(noAlpha));
        }
        return values.stream().map(value -> parameter.withNumber(whole, value).crossbar()).toList();
    }

    /**
     * Tests networks at every point.
     *
     * @param chips how many, from number 1
     * @param eachPoint hears every point as it ends
     * @throws org.crossbarlab.text.InvalidValueException if a network is for other images
     */
    public List<Point> run(
            List<TrainedNetwork> networks,
            CrossbarSettings base,
            int chips,
            TestBench bench,
            RunControl control,
            Consumer<Point> eachPoint) {
        networks.forEach(network -> network.requireFor(bench));
        List<CrossbarSettings> settings = settings(base);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < settings.size(); i++) {
            Map<NetworkRole, AnalogAccuracy> analog = new EnumMap<>(NetworkRole.class);
            Map<NetworkRole, OverflowException> overflows = new EnumMap<>(NetworkRole.class);
            for (TrainedNetwork network : networks) {
                float[] weights = network.parameters();
                try {
                    analog.put(
                            network.role(),
                            bench.testChips(weights, settings.get(i), chips, control, t -> {}));
                } catch (OverflowException e) {
                    overflows.put(network.role(), e);
                }
            }
            Point point = new Point(values.get(i), analog, overflows);
            points.add(point);
            eachPoint.accept(point);
        }
        return points;
    }
}
