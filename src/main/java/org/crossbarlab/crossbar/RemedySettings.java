package org.crossbarlab.crossbar;

import org.crossbarlab.math.Interval;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * What is done to cells against their errors.
 *
 * @param writeTolerance a cell is read after it was written, and written again until it lies within
 *     so many standard deviations of its error; 0 accepts the first attempt
 * @param copies devices that share the place of one: all are given its target, and their mean
 *     counts
 * @param compensateDrift whether each layer's products are scaled so that the weights are as large
 *     on average as when they were first read
 */
public record RemedySettings(double writeTolerance, int copies, boolean compensateDrift) {

    /** Tolerances in standard deviations; a finer one would take thousands of attempts. */
    public static final Interval TOLERANCE = new Interval(0, 4);

    private static final double FINEST = 0.01;

    /** Devices in the place of one. */
    public static final Interval COPIES = new Interval(1, 16);

    /** Cells are written once, and that is that. */
    public static final RemedySettings NONE = new RemedySettings(0, 1, false);

    /**
     * @throws InvalidValueException if a number is out of range
     */
    public RemedySettings {
        List<Sentence> faults = new ArrayList<>();
        boolean finer = writeTolerance > 0 && writeTolerance < FINEST;
        if (!TOLERANCE.contains(writeTolerance) || finer) {
            faults.add(
                    Sentence.of(
                            "setting.writeTolerance.fault",
                            TOLERANCE.min(),
                            TOLERANCE.max(),
                            writeTolerance,
                            FINEST));
        }
        if (!COPIES.contains(copies)) {
            faults.add(
                    Sentence.of(
                            "setting.copies.fault", COPIES.min(), COPIES.max(), (double) copies));
        }
        InvalidValueException.throwIfAny(faults);
    }

    public RemedySettings withWriteTolerance(double tolerance) {
        return new RemedySettings(tolerance, copies, compensateDrift);
    }

    public RemedySettings withCopies(int newCopies) {
        return new RemedySettings(writeTolerance, newCopies, compensateDrift);
    }

    public RemedySettings withCompensateDrift(boolean compensate) {
        return new RemedySettings(writeTolerance, copies, compensate);
    }
}
