package org.crossbarlab.nn;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.Layer.Convolution;
import org.crossbarlab.nn.Layer.Flatten;
import org.crossbarlab.nn.Layer.Linear;
import org.crossbarlab.nn.Layer.Relu;
import org.crossbarlab.nn.Layer.Weighted;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * A feed-forward network as it is written down: layers in order, and from them the layout of one
 * flat vector that holds all parameters.
 *
 * @param input shape of an image
 * @param layers at least one; the last gives one logit per class
 */
public record Architecture(Shape input, List<Layer> layers) {

    /**
     * The CNN of the reference experiment on MNIST: 7,018 parameters, 6,984 of them weights in
     * crossbars.
     */
    public static final Architecture REFERENCE = reference(new Shape(1, 28, 28), 10);

    private static final long MOST_VALUES = 1 << 18;
    private static final long MOST_PARAMETERS = 16 << 20;

    public Architecture {
        layers = List.copyOf(layers);
        if (layers.isEmpty() || !(layers.getLast() instanceof Weighted)) {
            throw new InvalidValueException(Sentence.of("fault.network.end"));
        }
    }

    /** The reference experiment's layers for other images. */
    public static Architecture reference(Shape input, int classes) {
        return new Architecture(
                input,
                List.of(
                        new Convolution(8, 3, 2),
                        new Relu(),
                        new Convolution(16, 3, 2),
                        new Relu(),
                        new Flatten(),
                        new Linear(classes)));
    }

    /** The reference experiment's layers for the images and classes of a data set. */
    public static Architecture reference(Dataset data) {
        return reference(new Shape(1, data.rows(), data.columns()), data.classes());
    }

    /**
     * Whether the network is small enough to be tried: at most some 260,000 values that an image
     * becomes, so that the workspace of a thread takes 32 MB, or 64 to learn, and 16 million
     * parameters.
     */
    public boolean isModest() {
        Shape shape = input;
        long values = shape.size();
        long parameters = 0;
        for (Layer layer : layers) {
            if (layer instanceof Weighted weighted) {
                long weights = 1;
                for (int side : weighted.weightShape(shape)) {
                    weights *= side;
                }
                shape = weighted.output(shape);
                values += (long) shape.channels() * shape.height() * shape.width();
                parameters += weights + shape.channels();
            }
            if (values > MOST_VALUES || parameters > MOST_PARAMETERS) {
                return false;
            }
        }
        return true;
    }

    /** Number of logits. */
    public int classes() {
        return shapeBefore(layers.size()).size();
    }

    /** Length of the flat parameter vector. */
    public int parameterCount() {
        return tensors().stream().mapToInt(ParameterTensor::size).sum();
    }

    /** Shape of the activations that enter a layer; with the number of layers, those that leave. */
    public Shape shapeBefore(int layer) {
        Shape shape = input;
        for (int i = 0; i < layer; i++) {
            shape = layers.get(i).output(shape);
        }
        return shape;
    }

    /** Weight and bias of every layer that has them, in order. */
    public List<ParameterTensor> tensors() {
        List<ParameterTensor> tensors = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i) instanceof Weighted layer) {
                Shape in = shapeBefore(i);
                int outputs = layer.convolution(in).outChannels();
                int taps = layer.convolution(in).taps();
                tensors.add(
                        new ParameterTensor(
                                i + ".weight",
                                layer.weightShape(in),
                                offset,
                                outputs,
                                taps,
                                false));
                offset += outputs * taps;
                tensors.add(
                        new ParameterTensor(
                                i + ".bias", new int[] {outputs}, offset, outputs, 1, true));
                offset += outputs;
            }
        }
        return tensors;
    }

    /** The tensors that are weights, so those that crossbars hold. */
    public List<ParameterTensor> weightTensors() {
        return tensors().stream().filter(tensor -> !tensor.bias()).toList();
    }

    /**
     * PyTorch's default initialisation: weights and biases uniform within ±1/√fan-in.
     *
     * @return a new flat parameter vector
     */
    public float[] initialParameters(RandomStreams random) {
        float[] parameters = new float[parameterCount()];
        double bound = 0;
        for (ParameterTensor tensor : tensors()) {
            bound = tensor.bias() ? bound : 1 / Math.sqrt(tensor.inputs());
            var stream = random.stream("initial " + tensor.name());
            for (int i = 0; i < tensor.size(); i++) {
                parameters[tensor.offset() + i] = (float) stream.nextDouble(-bound, bound);
            }
        }
        return parameters;
    }
}
