package org.crossbarlab.crossbar;

import org.crossbarlab.device.Resolution;
import org.crossbarlab.math.Interval;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The converters at the edges of the arrays.
 *
 * @param dacBits resolution of an input; analog for ideal drivers
 * @param coding how an input reaches its row; only with input bits
 * @param adcBits resolution of a column's current; analog for ideal readers
 * @param adcRange which currents are told apart
 * @param percentile of what inputs and columns see on training images, which sets their ranges
 * @param subtractFirst whether a pair's currents are subtracted before they are converted, or each
 *     is converted and the digits subtracted
 */
public record ConverterSettings(
        Resolution dacBits,
        InputCoding coding,
        Resolution adcBits,
        AdcRange adcRange,
        double percentile,
        boolean subtractFirst) {

    /** Percentiles. */
    public static final Interval PERCENTILE = new Interval(90, 100);

    private static final double USUAL_PERCENTILE = 99.95;

    /** Drivers and readers without limit. */
    public static final ConverterSettings IDEAL =
            new ConverterSettings(
                    Resolution.ANALOG,
                    InputCoding.LEVELS,
                    Resolution.ANALOG,
                    AdcRange.CALIBRATED,
                    USUAL_PERCENTILE,
                    true);

    /**
     * @throws InvalidValueException if the percentile is out of range
     */
    public ConverterSettings {
        Objects.requireNonNull(dacBits);
        Objects.requireNonNull(adcBits);
        Objects.requireNonNull(adcRange);
        List<Sentence> faults = new ArrayList<>();
        if (!PERCENTILE.contains(percentile)) {
            faults.add(
                    Sentence.of(
                            "setting.converterPercentile.fault",
                            PERCENTILE.min(),
                            PERCENTILE.max(),
                            percentile));
        }
        InvalidValueException.throwIfAny(faults);
        // What has no effect has one value, so that equal converters are equal.
        if (dacBits.isAnalog()) {
            coding = InputCoding.LEVELS;
        }
        if (adcBits.isAnalog()) {
            adcRange = AdcRange.CALIBRATED;
            subtractFirst = true;
        }
        if (dacBits.isAnalog() && adcBits.isAnalog()) {
            percentile = USUAL_PERCENTILE;
        }
    }

    public ConverterSettings withDacBits(Resolution bits) {
        return new ConverterSettings(bits, coding, adcBits, adcRange, percentile, subtractFirst);
    }

    public ConverterSettings withCoding(InputCoding newCoding) {
        return new ConverterSettings(
                dacBits, newCoding, adcBits, adcRange, percentile, subtractFirst);
    }

    public ConverterSettings withAdcBits(Resolution bits) {
        return new ConverterSettings(dacBits, coding, bits, adcRange, percentile, subtractFirst);
    }

    public ConverterSettings withAdcRange(AdcRange range) {
        return new ConverterSettings(dacBits, coding, adcBits, range, percentile, subtractFirst);
    }

    public ConverterSettings withPercentile(double newPercentile) {
        return new ConverterSettings(
                dacBits, coding, adcBits, adcRange, newPercentile, subtractFirst);
    }

    public ConverterSettings withSubtractFirst(boolean first) {
        return new ConverterSettings(dacBits, coding, adcBits, adcRange, percentile, first);
    }

    /** Whether nothing is converted. */
    public boolean isIdeal() {
        return dacBits.isAnalog() && adcBits.isAnalog();
    }
}
