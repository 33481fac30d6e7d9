package org.crossbarlab.ui.training;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.text.Messages;

import java.util.function.Supplier;

/** The curves of the training tab. */
public enum Curve {
    DIGITAL_TRAINING_LOSS(NetworkRole.DIGITAL, () -> Messages.get("training.curve.digital")),
    DIGITAL_VALIDATION_LOSS(
            NetworkRole.DIGITAL, () -> Messages.get("training.curve.digital.validation")),
    AWARE_TRAINING_LOSS(NetworkRole.AWARE, () -> Messages.get("training.curve.aware")),
    AWARE_VALIDATION_LOSS(NetworkRole.AWARE, () -> Messages.get("training.curve.aware.validation")),
    /** Percent of the validation images. */
    DIGITAL_ACCURACY(NetworkRole.DIGITAL, () -> Messages.get("training.curve.digital.accuracy")),
    /** Percent of the validation images, on the chip of the moment. */
    AWARE_ACCURACY(NetworkRole.AWARE, () -> Messages.get("training.curve.aware.accuracy"));

    private final NetworkRole network;
    private final Supplier<String> title;

    Curve(NetworkRole network, Supplier<String> title) {
        this.network = network;
        this.title = title;
    }

    /** Whose curve it is. */
    public NetworkRole network() {
        return network;
    }

    /** Its name for people. */
    public String title() {
        return title.get();
    }

    boolean isTrainingLoss() {
        return this == DIGITAL_TRAINING_LOSS || this == AWARE_TRAINING_LOSS;
    }

    /** The value after an epoch; of a curve with a point for each epoch alone. */
    double of(Epoch epoch) {
        return switch (this) {
            case DIGITAL_VALIDATION_LOSS, AWARE_VALIDATION_LOSS -> epoch.validationLoss();
            case DIGITAL_ACCURACY, AWARE_ACCURACY -> 100 * epoch.validationAccuracy();
            default -> throw new IllegalArgumentException(this + " has points within epochs.");
        };
    }
}
