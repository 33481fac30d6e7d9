package org.crossbarlab.analog;

import org.crossbarlab.crossbar.AdcRange;
import org.crossbarlab.crossbar.CellDeviates;
import org.crossbarlab.crossbar.ConverterSettings;
import org.crossbarlab.crossbar.CrossbarProgrammer;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.InputCoding;
import org.crossbarlab.crossbar.LayerRange;
import org.crossbarlab.crossbar.Periphery;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.math.Interval;
import org.crossbarlab.nn.LayerArithmetic;
import org.crossbarlab.nn.Network;
import org.crossbarlab.nn.PackedImages;
import org.crossbarlab.nn.ParameterTensor;
import org.crossbarlab.nn.Workspace;
import org.crossbarlab.signal.SignalChain;
import org.crossbarlab.signal.SignalStage;
import org.crossbarlab.signal.Slice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Finds what a network's converters have to be made for: it sends some training images through the
 * network as it would be in cells without errors, watches the inputs and the currents of every
 * layer, and takes a percentile of what it saw. Images are never those of a test. Safe for any
 * number of threads.
 */
public final class Calibrator {

    private static final CellDeviates NO_ERRORS =
            (stream, array, distribution, count) -> {
                throw new IllegalStateException("Cells without errors draw nothing.");
            };

    private final Network network;
    private final List<ParameterTensor> weights;
    private final PackedImages images;

    /**
     * @param network that is to be programmed
     * @param images to send, some blocks of training images
     */
    public Calibrator(Network network, PackedImages images) {
        this.network = network;
        this.weights = network.architecture().weightTensors();
        this.images = images;
    }

    /**
     * What each layer's converters are to be made for.
     *
     * @param stored flat parameters, finite; not modified
     * @param settings of the crossbars
     */
    public List<LayerRange> ranges(float[] stored, CrossbarSettings settings) {
        ConverterSettings converters = settings.circuit().converters();
        if (converters.isIdeal()) {
            return weights.stream().map(layer -> LayerRange.UNIT).toList();
        }
        boolean currents =
                !converters.adcBits().isAnalog() && converters.adcRange() == AdcRange.CALIBRATED;
        boolean serial = converters.coding() == InputCoding.BITS_CONVERTED;
        // Single bits of inputs can be sent only when it is known what their number stands for.
        List<LayerRange> inputs =
                !currents || serial
                        ? watched(
                                stored, converters, (watch, tensor) -> watch.input(tensor, stored))
                        : Collections.nCopies(weights.size(), LayerRange.UNIT);
        return currents
                ? watched(
                        stored,
                        converters,
                        (watch, tensor) ->
                                watch.all(
                                        tensor,
                                        stored,
                                        settings,
                                        inputs.get(weights.indexOf(tensor))))
                : inputs;
    }

    private List<LayerRange> watched(
            float[] stored,
            ConverterSettings converters,
            BiFunction<Watch, ParameterTensor, SignalChain> chain) {
        List<Watch> watches = new ArrayList<>();
        List<SignalChain> chains = new ArrayList<>();
        for (ParameterTensor tensor : weights) {
            Watch watch = new Watch(converters.percentile(), watches.isEmpty());
            chains.add(chain.apply(watch, tensor));
            watches.add(watch);
        }
        send(new LayerArithmetic(stored, stored, chains));
        return watches.stream().map(Watch::range).toList();
    }

    private void send(LayerArithmetic arithmetic) {
        Workspace workspace = network.newForwardWorkspace();
        for (int block = 0; block < images.blocks(); block++) {
            images.load(block, network.kernels(), workspace.input());
            network.forward(arithmetic, 0, workspace);
        }
    }

    /** What is seen of one layer. */
    private static final class Watch {

        private final double percentile;
        private final boolean pixels;
        private final Samples inputs = new Samples();
        private final List<Samples> currents = new ArrayList<>();
        private double gain = 1;

        Watch(double percentile, boolean pixels) {
            this.percentile = percentile;
            this.pixels = pixels;
        }

        SignalChain input(ParameterTensor tensor, float[] stored) {
            return new SignalChain(inputs, List.of(Slice.whole(matrix(tensor, stored))));
        }

        SignalChain all(
                ParameterTensor tensor,
                float[] stored,
                CrossbarSettings settings,
                LayerRange known) {
            CrossbarSettings ideal = settings.withoutErrors();
            ProgrammedMatrix matrix =
                    new CrossbarProgrammer(ideal)
                            .program(
                                    matrix(tensor, stored),
                                    tensor.outputs(),
                                    tensor.inputs(),
                                    NO_ERRORS);
            Periphery periphery = new Periphery(ideal);
            gain = matrix.gain();
            return periphery.observed(matrix, known, inputs, this::current);
        }

        private SignalStage current(int group) {
            Samples samples = new Samples();
            currents.add(samples);
            return samples;
        }

        private static float[] matrix(ParameterTensor tensor, float[] stored) {
            return Arrays.copyOfRange(stored, tensor.offset(), tensor.offset() + tensor.size());
        }

        LayerRange range() {
            Interval seen = inputs.range(percentile);
            double most = Math.max(-seen.min(), seen.max());
            // Intensities of pixels end at 1. A layer that gets nothing converts nothing.
            double full = pixels || !(most > 0) ? 1 : most;
            double unit = gain > 0 ? gain * full : 1;
            List<Interval> ranges = new ArrayList<>();
            for (Samples samples : currents) {
                Interval products = samples.range(percentile);
                ranges.add(wide(products.min() / unit, products.max() / unit));
            }
            return new LayerRange(full, inputs.hasNegative(), ranges);
        }

        /** A column that never changes leaves no range: any will do around it. */
        private static Interval wide(double low, double high) {
            return low < high ? new Interval(low, high) : new Interval(low - 1, high + 1);
        }
    }
}
