package org.crossbarlab.ui.digits;

import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.nn.Answers;
import org.crossbarlab.ui.live.ChipAnswers;

/** Which of the test images one goes through. */
public sealed interface ImageChoice {

    /** Whether an image is one of them, under these answers. */
    boolean holds(int image, LabelledImages images, ChipAnswers answers);

    /** Every image. */
    record All() implements ImageChoice {
        @Override
        public boolean holds(int image, LabelledImages images, ChipAnswers answers) {
            return true;
        }
    }

    /**
     * Images of one class.
     *
     * @param label the class
     */
    record OfClass(int label) implements ImageChoice {
        @Override
        public boolean holds(int image, LabelledImages images, ChipAnswers answers) {
            return images.label(image) == label;
        }
    }

    /** What the devices cost: exact weights read it, the same weights in devices do not. */
    record Lost() implements ImageChoice {
        @Override
        public boolean holds(int image, LabelledImages images, ChipAnswers answers) {
            return isRead(Scenario.DIGITAL_DIGITAL, true, image, images, answers)
                    && isRead(Scenario.DIGITAL_ANALOG, false, image, images, answers);
        }
    }

    /** What training won back: misread in devices, but read in devices after such training. */
    record Recovered() implements ImageChoice {
        @Override
        public boolean holds(int image, LabelledImages images, ChipAnswers answers) {
            return isRead(Scenario.DIGITAL_ANALOG, false, image, images, answers)
                    && isRead(Scenario.AWARE_ANALOG, true, image, images, answers);
        }
    }

    /**
     * A cell of a confusion matrix.
     *
     * @param scenario whose matrix
     * @param shown the class of the images
     * @param answered what they were taken for
     */
    record Confused(Scenario scenario, int shown, int answered) implements ImageChoice {
        @Override
        public boolean holds(int image, LabelledImages images, ChipAnswers answers) {
            Answers known = answers.scenarios().get(scenario);
            return known != null
                    && image < known.count()
                    && images.label(image) == shown
                    && known.of(image) == answered;
        }
    }

    private static boolean isRead(
            Scenario scenario, boolean right, int image, LabelledImages images, ChipAnswers now) {
        Answers known = now.scenarios().get(scenario);
        return known != null
                && image < known.count()
                && (known.of(image) == images.label(image)) == right;
    }
}
