package org.crossbarlab.experiment;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.crossbar.CrossbarSettings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Accuracy of trained networks against one parameter of the crossbars; every point meets the same
 * chips.
 *
 * @param parameter what varies
 * @param values at which
 */
public record Sweep(SweepParameter parameter, List<Double> values) {

    /**
     * One point.
     *
     * @param value of the parameter
     * @param analog accuracy over the chips for each network
     */
    public record Point(double value, Map<NetworkRole, AnalogAccuracy> analog) {

        public Point {
            analog = NetworkRole.copyInOrder(analog);
        }
    }

    public Sweep {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A sweep needs at least one value.");
        }
    }

    /** Evenly spaced values from one end to the other, both included. */
    public static Sweep linear(SweepParameter parameter, double from, double to, int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("A sweep has 1 step or more, not " + steps + ".");
        }
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            double share = steps == 1 ? 0 : (double) i / (steps - 1);
            values.add(from * (1 - share) + to * share);
        }
        return new Sweep(parameter, values);
    }

    /**
     * The settings of every point, so that a value out of range is found before any work is done.
     *
     * @throws IllegalArgumentException if a value is out of range
     */
    public List<CrossbarSettings> settings(CrossbarSettings base) {
        return values.stream().map(value -> parameter.apply(base, value)).toList();
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
            for (TrainedNetwork network : networks) {
                analog.put(
                        network.role(),
                        bench.testChips(
                                network.parameters(), settings.get(i), chips, control, t -> {}));
            }
            Point point = new Point(values.get(i), analog);
            points.add(point);
            eachPoint.accept(point);
        }
        return points;
    }
}
