package org.crossbarlab.nn;

import java.util.ArrayList;
import java.util.List;

/**
 * How a network is trained.
 *
 * @param epochs passes over the training images, 1 to 1000
 * @param batchSize images per optimiser step, 1 to 10,000
 * @param learningRate of Adam, above 0 and at most 1
 */
public record TrainingSettings(int epochs, int batchSize, double learningRate) {

    /** The reference experiment. */
    public static final TrainingSettings REFERENCE = new TrainingSettings(20, 64, 1e-3);

    /** Share of the training images that is kept for validation. */
    public static final double VALIDATION_SHARE = 0.2;

    /**
     * @throws IllegalArgumentException with every fault in one message
     */
    public TrainingSettings {
        List<String> faults = new ArrayList<>();
        if (epochs < 1 || epochs > 1000) {
            faults.add("Epochs must be 1 to 1000, not " + epochs + ".");
        }
        if (batchSize < 1 || batchSize > 10_000) {
            faults.add("The batch size must be 1 to 10000, not " + batchSize + ".");
        }
        if (!(learningRate > 0 && learningRate <= 1)) {
            faults.add(
                    "The learning rate must be above 0 and at most 1, not " + learningRate + ".");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
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
