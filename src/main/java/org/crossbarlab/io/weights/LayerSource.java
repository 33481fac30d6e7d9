package org.crossbarlab.io.weights;

import java.util.List;
import java.util.Optional;

/**
 * Which tensors became a layer, and how they lay in the file.
 *
 * @param layer its index among the layers of the architecture
 * @param weight name and shape of the tensor
 * @param bias name and shape of the tensor; empty if the file has none, so all biases are 0
 * @param turns what had to be done to it
 */
public record LayerSource(int layer, String weight, Optional<String> bias, List<Turn> turns) {

    /** A way in which other programs keep weights. */
    public enum Turn {
        /** A linear layer stored the other way round: inputs first. */
        INPUTS_FIRST,
        /** A convolution stored {@code [row][column][input][output]}, as Keras does. */
        KERNELS_LAST,
        /** Inputs counted {@code [row][column][channel]}, as Keras flattens. */
        CHANNELS_LAST
    }

    public LayerSource {
        turns = List.copyOf(turns);
    }
}
