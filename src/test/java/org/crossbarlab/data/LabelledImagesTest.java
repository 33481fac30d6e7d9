package org.crossbarlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crossbarlab.text.InvalidValueException;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class LabelledImagesTest {

    @Test
    void knowsItsImages() {
        LabelledImages images =
                new LabelledImages(1, 2, 10, new byte[] {1, 2, 3, 4, 5, 6}, new byte[] {7, 9, 7});

        assertThat(images.count()).isEqualTo(3);
        assertThat(images.pixelsPerImage()).isEqualTo(2);
        assertThat(images.image(2)).containsExactly(5, 6);
        assertThat(images.label(1)).isEqualTo(9);
        assertThat(images.countPerClass()).containsExactly(0, 0, 0, 0, 0, 0, 0, 2, 0, 1);
        assertThat(images).hasToString("3 images of 1×2 pixels");
    }

    @Test
    void refusesImagesWithoutPixels() {
        assertThatThrownBy(() -> new LabelledImages(0, 2, 10, new byte[0], new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An image has at least one pixel, not 0×2.");
    }

    @Test
    void refusesPixelsThatDoNotMatchTheLabels() {
        assertThatThrownBy(() -> new LabelledImages(2, 2, 10, new byte[7], new byte[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 labels need 8 pixels of 2×2 images, not 7.");
    }

    @Test
    void refusesLabelsThatAreNoDigits() {
        assertThatThrownBy(
                        () -> new LabelledImages(1, 1, 10, new byte[2], new byte[] {0, (byte) 200}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Label 1 is 200, which is none of the 10 classes.");
    }

    @Test
    void datasetRefusesImagesOfTwoSizes() {
        LabelledImages small = new LabelledImages(2, 2, 10, new byte[4], new byte[1]);
        LabelledImages large = new LabelledImages(3, 3, 10, new byte[9], new byte[1]);

        assertThatThrownBy(() -> new Dataset("mixed", Dataset.DIGITS, small, large, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Training images of 2×2 pixels do not go with test images of 3×3.");
    }

    @Test
    void labelsAreCheckedAgainstTheImagesOwnClasses() {
        byte[] labels = {3, 4};
        assertThat(new LabelledImages(1, 1, 5, new byte[2], labels).countPerClass())
                .containsExactly(0, 0, 0, 1, 1);
        assertThatThrownBy(() -> new LabelledImages(1, 1, 4, new byte[2], labels))
                .hasMessage("Label 1 is 4, which is none of the 4 classes.");
        assertThatThrownBy(() -> new LabelledImages(1, 1, 129, new byte[2], labels))
                .hasMessage("There are 1 to 128 classes, not 129.");
        assertThat(new LabelledImages(1, 1, 5, new byte[2], labels))
                .isNotEqualTo(new LabelledImages(1, 1, 6, new byte[2], labels));
    }

    @Test
    void everyClassOfADatasetHasAName() {
        LabelledImages four = new LabelledImages(2, 3, 4, new byte[6], new byte[1]);
        List<String> names = List.of("north", "east", "south", "west");
        Dataset data = new Dataset("winds", names, four, four, Map.of());

        assertThat(data.classes()).isEqualTo(4);
        assertThat(data.rows()).isEqualTo(2);
        assertThat(data.columns()).isEqualTo(3);
        assertThatThrownBy(() -> new Dataset("winds", Dataset.DIGITS, four, four, Map.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("10 names do not go with 4 classes of training and 4 of test images.");
    }
}
