package org.crossbarlab.experiment;

import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.crossbar.AnalogCore;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Layer;
import org.crossbarlab.nn.Layer.Relu;
import org.crossbarlab.nn.Layer.Weighted;
import org.crossbarlab.nn.ParameterTensor;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.signal.SignalChain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The way of one picture through a programmed network, layer by layer; each layer's inputs are what
 * the crossbars before it made. It computes what the network computes, to the rounding of floats,
 * and as far as it is asked. Owned by one thread.
 */
public final class PictureTrace {

    private static final float INK = 255;

    private final Architecture architecture;
    private final ProgrammedNetwork network;
    private final List<Integer> weighted = new ArrayList<>();
    private final List<LayerTrace> traced = new ArrayList<>();
    private float[] activations;

    /**
     * @param architecture of the network
     * @param picture of its input's size, {@code [row][column]} flattened, unsigned: 0 is paper,
     *     255 is ink
     */
    public PictureTrace(Architecture architecture, ProgrammedNetwork network, byte[] picture) {
        if (picture.length != architecture.input().size()) {
            throw new IllegalArgumentException(
                    picture.length + " pixels for " + architecture.input() + ".");
        }
        this.architecture = architecture;
        this.network = network;
        for (int i = 0; i < architecture.layers().size(); i++) {
            if (architecture.layers().get(i) instanceof Weighted) {
                weighted.add(i);
            }
        }
        activations = new float[picture.length];
        for (int i = 0; i < picture.length; i++) {
            activations[i] = (picture[i] & 0xFF) / INK;
        }
    }

    /**
     * What happens in one layer.
     *
     * @param index among the layers with weights, from 0
     */
    public LayerTrace layer(int index) {
        while (traced.size() <= index) {
            LayerTrace next = trace(traced.size());
            traced.add(next);
            activations = next.activations();
        }
        return traced.get(index);
    }

    private LayerTrace trace(int index) {
        int at = weighted.get(index);
        List<Layer> layers = architecture.layers();
        Shape in = architecture.shapeBefore(at);
        ProgrammedMatrix matrix = network.layers().get(index);
        ParameterTensor biases = architecture.tensors().get(2 * index + 1);
        // Of a training step only the copy in the arithmetic stays as it was.
        float[] digital =
                Arrays.copyOfRange(
                        network.arithmetic().forward(),
                        biases.offset(),
                        biases.offset() + biases.size());
        boolean rectified = at + 1 < layers.size() && layers.get(at + 1) instanceof Relu;
        return new LayerTrace(
                ((Weighted) layers.get(at)).convolution(in),
                matrix,
                core(index, matrix),
                activations,
                digital,
                rectified,
                index == 0 ? 1 : fullScale(activations));
    }

    private AnalogCore core(int index, ProgrammedMatrix matrix) {
        List<SignalChain> chains = network.arithmetic().chains();
        return chains.isEmpty() ? AnalogCore.of(matrix) : AnalogCore.of(matrix, chains.get(index));
    }

    /**
     * Intensities of pixels end at 1; activations have no end, so their drivers are set to the
     * smallest of 1, 2, 5, 10, … times a power of ten that holds them all.
     */
    private static double fullScale(float[] activations) {
        float largest = 0;
        for (float each : activations) {
            largest = Math.max(largest, each);
        }
        if (!(largest > 0) || !Float.isFinite(largest)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(largest)));
        double digits = largest / power;
        return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10);
    }
}
