package org.crossbarlab.crossbar;

import org.crossbarlab.math.Interval;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * How many of a chip's cells are defective by chance, in per cent of all cells. Which ones is the
 * chip's property: a larger share adds cells to those of a smaller.
 *
 * @param low stuck at Gmin
 * @param high stuck at Gmax
 * @param open that let no current pass
 */
public record StuckShares(double low, double high, double open) {

    /** Of each share, in per cent; all three together keep to it, too. */
    public static final Interval PERCENT = new Interval(0, 100);

    /** Every cell works. */
    public static final StuckShares NONE = new StuckShares(0, 0, 0);

    /**
     * @throws InvalidValueException if a share, or all of them together, is out of range
     */
    public StuckShares {
        List<Sentence> faults = new ArrayList<>();
        if (!PERCENT.contains(low)) {
            faults.add(
                    Sentence.of(
                            "setting.stuckLowPercent.fault", PERCENT.min(), PERCENT.max(), low));
        }
        if (!PERCENT.contains(high)) {
            faults.add(
                    Sentence.of(
                            "setting.stuckHighPercent.fault", PERCENT.min(), PERCENT.max(), high));
        }
        if (!PERCENT.contains(open)) {
            faults.add(
                    Sentence.of(
                            "setting.stuckOpenPercent.fault", PERCENT.min(), PERCENT.max(), open));
        }
        InvalidValueException.throwIfAny(faults);
        if (low + high + open > PERCENT.max()) {
            throw new InvalidValueException(
                    Sentence.of("defect.shares", low, high, open, low + high + open));
        }
    }

    public StuckShares withLow(double percent) {
        return new StuckShares(percent, high, open);
    }

    public StuckShares withHigh(double percent) {
        return new StuckShares(low, percent, open);
    }

    public StuckShares withOpen(double percent) {
        return new StuckShares(low, high, percent);
    }

    /** Whether every cell works. */
    public boolean isNone() {
        return low == 0 && high == 0 && open == 0;
    }
}
