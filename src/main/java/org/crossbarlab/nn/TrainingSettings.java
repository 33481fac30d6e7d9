package org.crossbarlab.nn;

import org.crossbarlab.math.Interval;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * How a network is trained.
 *
 * @param epochs passes over the training images, 1 to 1000
 * @param batchSize images per optimiser step, 1 to 10,000
 * @param learningRate of Adam, 1e-30 to 1
 */
public record TrainingSettings(int epochs, int batchSize, double learningRate) {

    /** Passes over the training images. */
    public static final Interval EPOCHS = new Interval(1, 1000);

    /** Images per optimiser step. */
    public static final Interval BATCH_SIZE = new Interval(1, 10_000);

    /** Learning rates. Adam works in floats, in which smaller ones would be 0. */
    public static final Interval LEARNING_RATE = new Interval(1e-30, 1);

    /** The reference experiment. */
    public static final TrainingSettings REFERENCE = new TrainingSettings(20, 64, 1e-3);

    /** Share of the training images that is kept for validation. */
    public static final double VALIDATION_SHARE = 0.2;

    /**
     * @throws InvalidValueException with every fault
     */
    public TrainingSettings {
        List<Sentence> faults = new ArrayList<>();
        if (!EPOCHS.contains(epochs)) {
            faults.add(
                    Sentence.of(
                            "setting.epochs.fault", EPOCHS.min(), EPOCHS.max(), (double) epochs));
        }
        if (!BATCH_SIZE.contains(batchSize)) {
            faults.add(
                    Sentence.of(
                            "setting.batchSize.fault",
                            BATCH_SIZE.min(),
                            BATCH_SIZE.max(),
                            (double) batchSize));
        }
        if (!LEARNING_RATE.contains(learningRate)) {
            faults.add(
                    Sentence.of(
                            "setting.learningRate.fault",
                            LEARNING_RATE.min(),
                            LEARNING_RATE.max(),
                            learningRate));
        }
        InvalidValueException.throwIfAny(faults);
    }

    public TrainingSettings withEpochs(int newEpochs) {
        return new TrainingSettings(newEpochs, batchSize, learningRate);
    }

    public TrainingSettings withBatchSize(int newBatchSize) {
        return new TrainingSettings(epochs, newBatchSize, learningRate);
    }

    public TrainingSettings withLearningRate(double newRate) {
        return new TrainingSettings(epochs, batchSize, newRate);
    }
}
