package org.crossbarlab.cli;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.NetworkText;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.text.InvalidValueException;

import picocli.CommandLine.Option;

import java.util.Optional;

/** The option that chooses the network's layers. */
final class NetworkOption {

    @Option(
            names = "--network",
            paramLabel = "LAYERS",
            order = 4,
            description =
                    "reference, softmax, perceptron, narrow or wide; or layers in quotes such as"
                            + " \"conv 8 5x5 stride 2, relu, flatten, linear 32, relu, linear\";"
                            + " the last has one output per class.")
    private String network;

    /** Finds faults that need no images. */
    void check() {
        if (network != null) {
            try {
                NetworkText.check(network);
            } catch (InvalidValueException e) {
                throw new UsageException(e);
            }
        }
    }

    /** The network for a data set, if one was named. */
    Optional<Architecture> of(Dataset data) {
        if (network == null) {
            return Optional.empty();
        }
        Shape image = new Shape(1, data.rows(), data.columns());
        try {
            return Optional.of(NetworkText.parse(network, image, data.classes()));
        } catch (InvalidValueException e) {
            throw new UsageException(e);
        }
    }
}
