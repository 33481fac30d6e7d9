package org.crossbarlab.golden;

import com.fasterxml.jackson.databind.JsonNode;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.testing.MnistFolder;

import java.util.Arrays;

/** The MNIST test images that a reference file names; skips the test where MNIST is absent. */
final class GoldenImages {

    private GoldenImages() {}

    static LabelledImages of(JsonNode file) {
        Dataset mnist = MnistFolder.read();
        int first = file.path("images").path("first").asInt();
        int count = file.path("images").path("count").asInt();
        LabelledImages test = mnist.test();
        int pixels = test.pixelsPerImage();
        return new LabelledImages(
                test.rows(),
                test.columns(),
                test.classes(),
                Arrays.copyOfRange(test.pixels(), first * pixels, (first + count) * pixels),
                Arrays.copyOfRange(test.labels(), first, first + count));
    }
}
