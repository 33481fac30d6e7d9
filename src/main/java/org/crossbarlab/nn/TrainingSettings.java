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
 * @param weightClip after every step, weights are kept within so many standard deviations of their
 *     layer's; 0 lets them grow
 */
public record TrainingSettings(int epochs, int batchSize, double learningRate, double weightClip) {

    /** Passes over the training images. */
    public static final Interval EPOCHS = new Interval(1, 1000);

    /** Images per optimiser step. */
    public static final Interval BATCH_SIZE = new Interval(1, 10_000);

    /** Learning rates. Adam works in floats, in which smaller ones would be 0. */
    public static final Interval LEARNING_RATE = new Interval(1e-30, 1);

    /** Clips, in standard deviations; 0 for none. */
    public static final Interval WEIGHT_CLIP = new Interval(0, 10);

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
        if (!WEIGHT_CLIP.contains(weightClip)) {
            faults.add(
                    Sentence.of(
                            "setting.weightClip.fault",
                            WEIGHT_CLIP.min(),
                            WEIGHT_CLIP.max(),
                            weightClip));
        }
        InvalidValueException.throwIfAny(faults);
    }

    /** Weights may grow as large as they like. */
    public TrainingSettings(int epochs, int batchSize, double learningRate) {
        this(epochs, batchSize, learningRate, 0);
    }

    public TrainingSettings withWeightClip(double newClip) {
        return new TrainingSettings(epochs, batchSize, learningRate, newClip);
    }

    public TrainingSettings withEpochs(int newEpochs) {
        return new TrainingSettings(newEpochs, batchSize, learningRate, weightClip);
    }

    public TrainingSettings withBatchSize(int newBatchSize) {
        return new TrainingSettings(epochs, newBatchSize, learningRate, weightClip);
    }

    public TrainingSettings withLearningRate(double newRate) {
        return new TrainingSettings(epochs, batchSize, newRate, weightClip);
    }
}
