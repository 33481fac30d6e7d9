package org.crossbarlab.ui.live;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.experiment.ExperimentSettings;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Accuracies on all test images that were measured once, by the live tests or by an experiment. A
 * chip is a seed, so nothing needs to be measured twice: going back to settings that were shown
 * before restores their figures at once. Safe for any number of threads; forgets what was not asked
 * for longest.
 */
final class ScoreCache {

    private static final int MOST = 20_000;

    /** {@code crossbar} is null for the test with exact weights. */
    private record Key(long weights, CrossbarSettings crossbar, long seed, int chip) {}

    private final Map<Key, Double> known =
            new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
                    return size() > MOST;
                }
            };

    synchronized void putDigital(Weights weights, double accuracy) {
        known.put(new Key(weights.version(), null, 0, 0), accuracy);
    }

    /** Accuracy with exact weights, or NaN. */
    synchronized double digital(Weights weights) {
        return known.getOrDefault(new Key(weights.version(), null, 0, 0), Double.NaN);
    }

    synchronized void put(Weights weights, ExperimentSettings settings, int chip, double value) {
        known.put(key(weights, settings, chip), value);
    }

    /** Accuracy on a chip, or NaN. */
    synchronized double get(Weights weights, ExperimentSettings settings, int chip) {
        return known.getOrDefault(key(weights, settings, chip), Double.NaN);
    }

    /** Without random errors all chips are one. */
    private static Key key(Weights weights, ExperimentSettings settings, int chip) {
        CrossbarSettings crossbar = settings.crossbar();
        return new Key(
                weights.version(), crossbar, settings.seed(), crossbar.isRandom() ? chip : 1);
    }
}
