package org.crossbarlab.crossbar;

import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.math.Interval;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How weights are stored in cells.
 *
 * @param weightBits resolution of a weight; a cell may have fewer bits, see {@link Mapping}
 * @param mapping how signed weights are stored
 * @param weightPercentile 50 to 100: which percentile of the weights sets Wmax; 100 is the largest
 * @param slices how many devices, or pairs of them, hold the digits of a weight, 1 to 4
 */
public record StorageSettings(
        Resolution weightBits, Mapping mapping, double weightPercentile, int slices) {

    /** Percentiles. */
    public static final Interval PERCENTILE = new Interval(50, 100);

    /** How many slices there may be. */
    public static final Interval SLICES = new Interval(1, 4);

    /** The reference experiment: 8 bits, balanced, the largest weight fills the range. */
    public static final StorageSettings REFERENCE =
            new StorageSettings(new Resolution(8), Mapping.BALANCED, 100);

    /**
     * @throws InvalidValueException if the percentile is out of range, or a weight cannot be cut
     *     into so many slices
     */
    public StorageSettings {
        Objects.requireNonNull(weightBits);
        Objects.requireNonNull(mapping);
        List<Sentence> faults = new ArrayList<>();
        if (!PERCENTILE.contains(weightPercentile)) {
            faults.add(
                    Sentence.of(
                            "setting.weightPercentile.fault",
                            PERCENTILE.min(),
                            PERCENTILE.max(),
                            weightPercentile));
        }
        Slicing.fault(mapping, weightBits, slices).ifPresent(faults::add);
        InvalidValueException.throwIfAny(faults);
    }

    /** One device or pair for the whole of a weight. */
    public StorageSettings(Resolution weightBits, Mapping mapping, double weightPercentile) {
        this(weightBits, mapping, weightPercentile, 1);
    }

    public StorageSettings withWeightBits(Resolution newBits) {
        return new StorageSettings(newBits, mapping, weightPercentile, slices);
    }

    public StorageSettings withMapping(Mapping newMapping) {
        return new StorageSettings(weightBits, newMapping, weightPercentile, slices);
    }

    public StorageSettings withWeightPercentile(double newPercentile) {
        return new StorageSettings(weightBits, mapping, newPercentile, slices);
    }

    public StorageSettings withSlices(int newSlices) {
        return new StorageSettings(weightBits, mapping, weightPercentile, newSlices);
    }

    /** How weights are encoded into cells of a range, and decoded again. */
    Coding coding(ConductanceRange range) {
        return slices == 1 ? mapping.coding(range, weightBits) : new Slicing(this).coding(range);
    }
}
