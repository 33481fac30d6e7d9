package org.crossbarlab.ui.lab;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.TrainingSettings;

/** Data and settings with which a whole experiment takes a moment. */
public final class SmallData {

    public static final Dataset DATA = SyntheticDigits.generate(new RandomStreams(3), 640, 200);

    /** Other images, for switching. */
    public static final Dataset OTHER = SyntheticDigits.generate(new RandomStreams(4), 320, 128);

    public static final ExperimentSettings SETTINGS =
            ExperimentSettings.REFERENCE
                    .withTraining(TrainingSettings.REFERENCE.withEpochs(3))
                    .withChips(3)
                    .withThreads(2);

    private SmallData() {}
}
