package org.crossbarlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

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
}
