package org.crossbarlab.crossbar;

import org.crossbarlab.device.Resolution;

import java.util.Objects;

/**
 * How weights are stored in cells.
 *
 * @param weightBits resolution of a weight; a cell may have fewer bits, see {@link Mapping}
 * @param mapping how signed weights are stored
 * @param weightPercentile 50 to 100: which percentile of the weights sets Wmax; 100 is the largest
 */
public record StorageSettings(Resolution weightBits, Mapping mapping, double weightPercentile) {

    /** The reference experiment: 8 bits, balanced, the largest weight fills the range. */
    public static final StorageSettings REFERENCE =
            new StorageSettings(new Resolution(8), Mapping.BALANCED, 100);

    /**
     * @throws IllegalArgumentException if the percentile is out of range
     */
    public StorageSettings {
        Objects.requireNonNull(weightBits);
        Objects.requireNonNull(mapping);
        if (!(weightPercentile >= 50 && weightPercentile <= 100)) {
            throw new IllegalArgumentException(
                    "The weight percentile must lie between 50 and 100, not "
                            + weightPercentile
                            + ".");
        }
    }

    public StorageSettings withWeightBits(Resolution newBits) {
        return new StorageSettings(newBits, mapping, weightPercentile);
    }

    public StorageSettings withMapping(Mapping newMapping) {
        return new StorageSettings(weightBits, newMapping, weightPercentile);
    }

    public StorageSettings withWeightPercentile(double newPercentile) {
        return new StorageSettings(weightBits, mapping, newPercentile);
    }
}
