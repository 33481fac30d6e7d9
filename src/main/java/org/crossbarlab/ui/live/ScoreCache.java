package org.crossbarlab.ui.live;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.nn.Answers;
import org.crossbarlab.nn.Evaluation;

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

    /** Answers take 10 kB a test, so fewer of them are kept than of figures. */
    private static final int MOST_ANSWERS = 1_000;

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

    private final Map<Key, Answers> answers =
            new LinkedHashMap<>(256, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Answers> eldest) {
                    return size() > MOST_ANSWERS;
                }
            };

    synchronized void putDigital(Weights weights, Evaluation evaluation) {
        put(digitalKey(weights), evaluation);
    }

    /** A figure whose answers nobody kept. */
    synchronized void putDigital(Weights weights, double accuracy) {
        known.put(digitalKey(weights), accuracy);
    }

    /** Accuracy with exact weights, or NaN. */
    synchronized double digital(Weights weights) {
        return known.getOrDefault(digitalKey(weights), Double.NaN);
    }

    /** What each image was taken for with exact weights, or null. */
    synchronized Answers digitalAnswers(Weights weights) {
        return answers.get(digitalKey(weights));
    }

    synchronized void put(
            Weights weights, ExperimentSettings settings, int chip, Evaluation evaluation) {
        put(key(weights, settings, chip), evaluation);
    }

    /** A figure whose answers nobody kept. */
    synchronized void put(Weights weights, ExperimentSettings settings, int chip, double accuracy) {
        known.put(key(weights, settings, chip), accuracy);
    }

    private void put(Key key, Evaluation evaluation) {
        known.put(key, evaluation.accuracy());
        answers.put(key, evaluation.answers());
    }

    /** Accuracy on a chip, or NaN. */
    synchronized double get(Weights weights, ExperimentSettings settings, int chip) {
        return known.getOrDefault(key(weights, settings, chip), Double.NaN);
    }

    /** What each image was taken for on a chip, or null: of the newest tests alone. */
    synchronized Answers answers(Weights weights, ExperimentSettings settings, int chip) {
        return answers.get(key(weights, settings, chip));
    }

    private static Key digitalKey(Weights weights) {
        return new Key(weights.version(), null, 0, 0);
    }

    /** Without random errors all chips are one. */
    private static Key key(Weights weights, ExperimentSettings settings, int chip) {
        CrossbarSettings crossbar = settings.crossbar();
        return new Key(
                weights.version(), crossbar, settings.seed(), crossbar.isRandom() ? chip : 1);
    }
}
