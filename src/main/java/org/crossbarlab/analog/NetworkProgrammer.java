package org.crossbarlab.analog;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.CellDeviates;
import org.crossbarlab.crossbar.CrossbarProgrammer;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.LayerRange;
import org.crossbarlab.crossbar.Periphery;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.LayerArithmetic;
import org.crossbarlab.nn.ParameterTensor;
import org.crossbarlab.signal.SignalChain;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/** Programs all weights of a network into crossbars of one kind, one crossbar per layer. */
public final class NetworkProgrammer {

    private final CrossbarSettings settings;
    private final List<ParameterTensor> weights;
    private final Ranges ranges;
    private final List<CrossbarProgrammer> programmers = new ArrayList<>();
    private final List<Periphery> peripheries = new ArrayList<>();

    /** Finds out what each layer's converters are to be made for, see {@link Calibrator}. */
    @FunctionalInterface
    public interface Ranges {

        /** For crossbars without converters. */
        Ranges NONE =
                (stored, settings) -> {
                    throw new IllegalStateException("Converters need a calibration.");
                };

        /**
         * What each layer's converters are to be made for, in order.
         *
         * @param stored flat parameters; not modified
         */
        List<LayerRange> of(float[] stored, CrossbarSettings settings);
    }

    /** Programs crossbars around which everything is linear. */
    public NetworkProgrammer(Architecture architecture, CrossbarSettings settings) {
        this(architecture, settings, Ranges.NONE);
    }

    /**
     * @param ranges asked at every programming with converters
     * @throws InvalidValueException if a marked cell or a layer with errors is none of the
     *     network's
     */
    public NetworkProgrammer(Architecture architecture, CrossbarSettings settings, Ranges ranges) {
        this.settings = settings;
        this.ranges = ranges;
        this.weights = architecture.weightTensors();
        requireLayers();
        requireCells();
        for (int layer = 0; layer < weights.size(); layer++) {
            programmers.add(new CrossbarProgrammer(settings.ofLayer(layer)));
            peripheries.add(new Periphery(settings.ofLayer(layer)));
        }
    }

    private void requireLayers() {
        for (int layer : settings.errorLayers().layers()) {
            if (layer >= weights.size()) {
                throw new InvalidValueException(
                        Sentence.of("defect.layer", layer, weights.size() - 1));
            }
        }
    }

    private void requireCells() {
        for (CellAddress cell : settings.cells().defects().marked().marks().keySet()) {
            boolean known =
                    cell.layer() < weights.size()
                            && cell.output() < weights.get(cell.layer()).outputs()
                            && cell.input() < weights.get(cell.layer()).inputs();
            if (!known) {
                throw new InvalidValueException(Sentence.of("defect.absent", cell.toString()));
            }
        }
    }

    public CrossbarSettings settings() {
        return settings;
    }

    /**
     * Programs a chip.
     *
     * @param stored flat parameter vector, finite; not modified
     */
    public ProgrammedNetwork program(float[] stored, Chip chip) {
        return program(stored, chip::deviates);
    }

    /**
     * Programs with deviates from anywhere.
     *
     * @param deviates of a layer, counted from 0 among the layers with weights
     */
    public ProgrammedNetwork program(float[] stored, IntFunction<CellDeviates> deviates) {
        float[] effective = stored.clone();
        float[] readBack = stored.clone();
        List<ProgrammedMatrix> layers = new ArrayList<>(weights.size());
        for (int layer = 0; layer < weights.size(); layer++) {
            ParameterTensor tensor = weights.get(layer);
            int from = tensor.offset();
            ProgrammedMatrix matrix =
                    programmers
                            .get(layer)
                            .program(
                                    Arrays.copyOfRange(stored, from, from + tensor.size()),
                                    tensor.outputs(),
                                    tensor.inputs(),
                                    deviates.apply(layer));
            System.arraycopy(matrix.effective(), 0, effective, from, tensor.size());
            System.arraycopy(matrix.readBack(), 0, readBack, from, tensor.size());
            layers.add(matrix);
        }
        return new ProgrammedNetwork(
                layers,
                new LayerArithmetic(effective, readBack, chains(stored, layers, deviates)),
                stored);
    }

    /**
     * The same network with the cells of its last layer adjusted in place.
     *
     * @param wanted flat; of the last layer the effective weights and the biases that it should
     *     have
     * @param chip that it is programmed on
     */
    public ProgrammedNetwork withLastLayer(
            ProgrammedNetwork programmed, float[] wanted, Chip chip) {
        int last = weights.size() - 1;
        ParameterTensor tensor = weights.get(last);
        int from = tensor.offset();
        List<ProgrammedMatrix> layers = new ArrayList<>(programmed.layers());
        ProgrammedMatrix adjusted =
                programmers
                        .get(last)
                        .adjusted(
                                layers.get(last),
                                Arrays.copyOfRange(wanted, from, from + tensor.size()),
                                chip.deviates(last));
        layers.set(last, adjusted);
        float[] effective = wanted.clone();
        System.arraycopy(programmed.arithmetic().forward(), 0, effective, 0, from);
        float[] readBack = effective.clone();
        System.arraycopy(programmed.arithmetic().backward(), 0, readBack, 0, from);
        System.arraycopy(adjusted.effective(), 0, effective, from, tensor.size());
        System.arraycopy(adjusted.readBack(), 0, readBack, from, tensor.size());
        return new ProgrammedNetwork(
                layers,
                new LayerArithmetic(
                        effective, readBack, chains(programmed.stored(), layers, chip::deviates)),
                programmed.stored());
    }

    private List<SignalChain> chains(
            float[] stored, List<ProgrammedMatrix> layers, IntFunction<CellDeviates> deviates) {
        List<SignalChain> chains = new ArrayList<>();
        if (settings.isLinear()) {
            return chains;
        }
        List<LayerRange> made =
                settings.circuit().converters().isIdeal()
                        ? Collections.nCopies(layers.size(), LayerRange.UNIT)
                        : ranges.of(stored, settings);
        for (int layer = 0; layer < layers.size(); layer++) {
            chains.add(
                    peripheries
                            .get(layer)
                            .chain(layers.get(layer), made.get(layer), deviates.apply(layer)));
        }
        return chains;
    }
}
