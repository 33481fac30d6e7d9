package org.crossbarlab.crossbar;

import org.crossbarlab.device.Resolution;
import org.crossbarlab.math.Interval;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.Objects;

/**
 * How weights are stored in cells.
 *
 * @param weightBits resolution of a weight; a cell may have fewer bits, see {@link Mapping}
 * @param mapping how signed weights are stored
 * @param weightPercentile 50 to 100: which percentile of the weights sets Wmax; 100 is the largest
 */
public record StorageSettings(Resolution weightBits, Mapping mapping, double weightPercentile) {

    /** Percentiles. */
    public static final Interval PERCENTILE = new Interval(50, 100);

    /** The reference experiment: 8 bits, balanced, the largest weight fills the range. */
    public static final StorageSettings REFERENCE =
            new StorageSettings(new Resolution(8), Mapping.BALANCED, 100);

    /**
     * @throws InvalidValueException if the percentile is out of range
     */
    public StorageSettings {
        Objects.requireNonNull(weightBits);
        Objects.requireNonNull(mapping);
        if (!PERCENTILE.contains(weightPercentile)) {
            throw new InvalidValueException(
                    Sentence.of(
                            "setting.weightPercentile.fault",
                            PERCENTILE.min(),
                            PERCENTILE.max(),
                            weightPercentile));
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
