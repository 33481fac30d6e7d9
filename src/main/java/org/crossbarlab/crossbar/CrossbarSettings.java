package org.crossbarlab.crossbar;

import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.Drift;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.ReadNoise;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.Objects;

/**
 * Everything that decides how a weight matrix becomes a programmed crossbar, in the order of the
 * signal.
 *
 * @param cells what the cells are
 * @param storage how weights are stored in them
 * @param errorLayers where errors and defects happen
 * @param circuit what stands around the cells
 * @param remedies what is done against their errors
 */
public record CrossbarSettings(
        CellSettings cells,
        StorageSettings storage,
        LayerScope errorLayers,
        CircuitSettings circuit,
        RemedySettings remedies) {

    /** The reference experiment: 8 bits, balanced, state-proportional error with α = 0.3. */
    public static final CrossbarSettings REFERENCE =
            new CrossbarSettings(CellSettings.REFERENCE, StorageSettings.REFERENCE);

    public CrossbarSettings {
        Objects.requireNonNull(cells);
        Objects.requireNonNull(storage);
        Objects.requireNonNull(errorLayers);
        Objects.requireNonNull(remedies);
        if (!storage.mapping().isBalanced()) {
            // Without pairs there is nothing to subtract, sooner or later.
            circuit = circuit.withConverters(circuit.converters().withSubtractFirst(true));
        }
        if (!cells.hasError()) {
            remedies = remedies.withWriteTolerance(0);
        }
        if (cells.drift().isNone()) {
            remedies = remedies.withCompensateDrift(false);
        }
        boolean noLevels =
                circuit.converters().adcRange() == AdcRange.GRANULAR
                        && !circuit.converters().adcBits().isAnalog()
                        && storage.weightBits().isAnalog();
        if (noLevels) {
            throw new InvalidValueException(Sentence.of("setting.adcRange.fault.granular"));
        }
    }

    /** With errors in every layer and nothing else around the cells. */
    public CrossbarSettings(CellSettings cells, StorageSettings storage) {
        this(cells, storage, LayerScope.ALL, CircuitSettings.IDEAL, RemedySettings.NONE);
    }

    public CrossbarSettings withCells(CellSettings newCells) {
        return new CrossbarSettings(newCells, storage, errorLayers, circuit, remedies);
    }

    public CrossbarSettings withStorage(StorageSettings newStorage) {
        return new CrossbarSettings(cells, newStorage, errorLayers, circuit, remedies);
    }

    public CrossbarSettings withRange(ConductanceRange range) {
        return withCells(cells.withRange(range));
    }

    public CrossbarSettings withError(ProgrammingError error) {
        return withCells(cells.withError(error));
    }

    /** The same with another α; models without an α stay as they are. */
    public CrossbarSettings withAlpha(double alpha) {
        return withCells(cells.withAlpha(alpha));
    }

    public CrossbarSettings withClip(boolean clip) {
        return withCells(cells.withClip(clip));
    }

    public CrossbarSettings withWeightBits(Resolution bits) {
        return withStorage(storage.withWeightBits(bits));
    }

    public CrossbarSettings withMapping(Mapping mapping) {
        return withStorage(storage.withMapping(mapping));
    }

    public CrossbarSettings withWeightPercentile(double percentile) {
        return withStorage(storage.withWeightPercentile(percentile));
    }

    public CrossbarSettings withDefects(Defects defects) {
        return withCells(cells.withDefects(defects));
    }

    public CrossbarSettings withReadNoise(ReadNoise noise) {
        return withCells(cells.withReadNoise(noise));
    }

    public CrossbarSettings withDrift(Drift drift) {
        return withCells(cells.withDrift(drift));
    }

    public CrossbarSettings withErrorLayers(LayerScope newErrorLayers) {
        return new CrossbarSettings(cells, storage, newErrorLayers, circuit, remedies);
    }

    public CrossbarSettings withCircuit(CircuitSettings newCircuit) {
        return new CrossbarSettings(cells, storage, errorLayers, newCircuit, remedies);
    }

    public CrossbarSettings withRemedies(RemedySettings newRemedies) {
        return new CrossbarSettings(cells, storage, errorLayers, circuit, newRemedies);
    }

    /** What they are in one layer: with its marks alone, and ideal where no errors happen. */
    public CrossbarSettings ofLayer(int layer) {
        CellSettings own =
                errorLayers.contains(layer)
                        ? cells.withDefects(cells.defects().ofLayer(layer))
                        : cells.withoutErrors();
        return new CrossbarSettings(own, storage, LayerScope.ALL, circuit, remedies);
    }

    /** The same crossbars as they would be if every cell took its target and kept it. */
    public CrossbarSettings withoutErrors() {
        return withCells(cells.withoutErrors()).withRemedies(RemedySettings.NONE);
    }

    /**
     * Whether all that happens is linear in the input, so that it folds into effective weights: no
     * converter, and no noise at a product.
     */
    public boolean isLinear() {
        return circuit.converters().isIdeal() && cells.readNoise().isNone();
    }

    /** Whether a driver has but some voltages for its inputs. */
    public boolean hasInputLevels() {
        return !circuit.converters().dacBits().isAnalog();
    }

    /** Whether two chips can differ under these settings. */
    public boolean isRandom() {
        return cells.isRandom() && !errorLayers.isEmpty();
    }
}
