package org.crossbarlab.experiment;

import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.List;

/**
 * A network with its ideal weights.
 *
 * @param role which of the two it is
 * @param architecture its layers
 * @param parameters flat, as the architecture lays them out; not to be modified
 * @param history what its epochs brought; empty for weights that came from a file
 */
public record TrainedNetwork(
        NetworkRole role, Architecture architecture, float[] parameters, List<Epoch> history) {

    public TrainedNetwork {
        history = List.copyOf(history);
        if (parameters.length != architecture.parameterCount()) {
            throw new InvalidValueException(
                    Sentence.of(
                            "fault.network.parameters",
                            architecture.parameterCount(),
                            parameters.length));
        }
    }

    /**
     * Makes sure that the network can be tested on a bench.
     *
     * @throws InvalidValueException if it is for other images or classes, or has other layers
     */
    void requireFor(TestBench bench) {
        Architecture other = bench.architecture();
        if (!architecture.equals(other)) {
            Shape own = architecture.input();
            Shape images = other.input();
            throw new InvalidValueException(
                    Sentence.of(
                            "fault.network.other",
                            own.height(),
                            own.width(),
                            architecture.classes(),
                            images.height(),
                            images.width(),
                            other.classes()));
        }
    }
}
