package org.crossbarlab.io.weights;

import org.crossbarlab.io.weights.Chain.Link;
import org.crossbarlab.io.weights.LayerSource.Turn;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Layer;
import org.crossbarlab.nn.Layer.Convolution;
import org.crossbarlab.nn.Layer.Flatten;
import org.crossbarlab.nn.Layer.Linear;
import org.crossbarlab.nn.Layer.Relu;
import org.crossbarlab.nn.ParameterTensor;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.tensor.NamedTensor;
import org.crossbarlab.tensor.Tensors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises layers in tensors: convolutions without padding, then linear layers, a ReLU behind all
 * but the last, for images of one size and a number of classes. What a file of weights does not
 * say, strides and orders of dimensions, is tried; every way that fits becomes a candidate.
 */
final class Recognition {

    private static final int MOST_CANDIDATES = 24;

    /** PyTorch's way, Keras' way, and then both halves of one with the other. */
    private static final List<StorageStyle> STYLES =
            List.of(
                    new StorageStyle(false, false),
                    new StorageStyle(true, true),
                    new StorageStyle(false, true),
                    new StorageStyle(true, false));

    private final Tensors tensors;
    private final Shape image;
    private final int classes;
    private final List<LayerTensors> convolutions;
    private final List<LayerTensors> linear;
    private final List<ImportedNetwork> candidates = new ArrayList<>();

    private Recognition(Tensors tensors, List<LayerTensors> layers, Shape image, int classes) {
        this.tensors = tensors;
        this.image = image;
        this.classes = classes;
        this.convolutions = layers.stream().filter(LayerTensors::isConvolution).toList();
        this.linear = layers.stream().filter(layer -> !layer.isConvolution()).toList();
    }

    /**
     * Every way to read the layers as a network, the likeliest first.
     *
     * @param layers all of which must have a place in the network
     */
    static List<ImportedNetwork> candidates(
            Tensors tensors, List<LayerTensors> layers, Shape image, int classes) {
        Recognition recognition = new Recognition(tensors, layers, image, classes);
        STYLES.forEach(style -> recognition.add(List.of(style)));
        if (recognition.candidates.isEmpty()) {
            // Not even each kind of layer is kept in one way.
            recognition.add(STYLES);
        }
        return recognition.candidates;
    }

    private void add(List<StorageStyle> styles) {
        Optional<List<Link>> kernels = Chain.ofConvolutions(convolutions, styles, image.channels());
        if (kernels.isEmpty() || linear.isEmpty()) {
            return;
        }
        List<Integer> sides =
                kernels.get().stream().map(l -> l.style().side(l.layer().weight())).toList();
        int channels = channelsBehind(kernels.get());
        Chain.ofLinear(
                        linear,
                        styles,
                        inputs ->
                                inputs % channels == 0
                                        && Strides.canLeave(image, sides, inputs / channels),
                        classes)
                .ifPresent(rest -> add(kernels.get(), sides, rest));
    }

    private int channelsBehind(List<Link> kernels) {
        return kernels.isEmpty()
                ? image.channels()
                : kernels.getLast().style().channelsOut(kernels.getLast().layer().weight());
    }

    private void add(List<Link> kernels, List<Integer> sides, List<Link> rest) {
        int channels = channelsBehind(kernels);
        Link first = rest.getFirst();
        int positions = first.style().inputs(first.layer().weight()) / channels;
        boolean twoOrders = !kernels.isEmpty() && channels > 1 && positions > 1;
        boolean likeKeras = !kernels.isEmpty() && kernels.getLast().style().kernelsLast();
        for (List<Integer> strides : Strides.leaving(image, sides, positions)) {
            Architecture architecture = architecture(kernels, sides, strides, rest);
            if (!architecture.isModest()) {
                continue;
            }
            add(architecture, kernels, rest, channels, twoOrders && likeKeras);
            if (twoOrders) {
                add(architecture, kernels, rest, channels, !likeKeras);
            }
        }
    }

    private Architecture architecture(
            List<Link> kernels, List<Integer> sides, List<Integer> strides, List<Link> rest) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < kernels.size(); i++) {
            Link link = kernels.get(i);
            int channels = link.style().channelsOut(link.layer().weight());
            layers.add(new Convolution(channels, sides.get(i), strides.get(i)));
            layers.add(new Relu());
        }
        layers.add(new Flatten());
        for (Link link : rest) {
            layers.add(new Linear(link.style().outputs(link.layer().weight())));
            layers.add(new Relu());
        }
        layers.removeLast();
        return new Architecture(image, layers);
    }

    private void add(
            Architecture architecture,
            List<Link> kernels,
            List<Link> rest,
            int channels,
            boolean channelsLast) {
        if (candidates.size() == MOST_CANDIDATES) {
            return;
        }
        float[] parameters = new float[architecture.parameterCount()];
        List<ParameterTensor> targets = architecture.tensors();
        List<LayerSource> sources = new ArrayList<>();
        List<Link> links = new ArrayList<>(kernels);
        links.addAll(rest);
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            ParameterTensor weight = targets.get(2 * i);
            boolean behindKernels = i == kernels.size();
            boolean turned = behindKernels && channelsLast;
            if (link.layer().isConvolution()) {
                link.style().copyKernel(link.layer().weight(), parameters, weight.offset());
            } else {
                link.style()
                        .copyLinear(
                                link.layer().weight(),
                                behindKernels ? channels : 1,
                                turned,
                                parameters,
                                weight.offset());
            }
            link.layer().bias().ifPresent(bias -> copy(bias, parameters, weight));
            sources.add(source(weight, link, turned));
        }
        candidates.add(
                new ImportedNetwork(
                        tensors.form(),
                        architecture,
                        parameters,
                        sources,
                        tensors.others(),
                        PixelScale.UNIT));
    }

    private static void copy(NamedTensor bias, float[] parameters, ParameterTensor weight) {
        int behind = weight.offset() + weight.size();
        System.arraycopy(bias.values(), 0, parameters, behind, bias.values().length);
    }

    private static LayerSource source(ParameterTensor weight, Link link, boolean channelsLast) {
        List<Turn> turns = new ArrayList<>();
        boolean convolution = link.layer().isConvolution();
        if (convolution && link.style().kernelsLast()) {
            turns.add(Turn.KERNELS_LAST);
        }
        if (!convolution && link.style().inputsFirst()) {
            turns.add(Turn.INPUTS_FIRST);
        }
        if (channelsLast) {
            turns.add(Turn.CHANNELS_LAST);
        }
        int layer = Integer.parseInt(weight.name().substring(0, weight.name().indexOf('.')));
        return new LayerSource(
                layer,
                link.layer().weight().toString(),
                link.layer().bias().map(NamedTensor::toString),
                turns);
    }
}
