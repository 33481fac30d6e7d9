package org.crossbarlab.crossbar;

import org.crossbarlab.device.ProgrammingError;
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
 * @param tuningImages with so many labelled images the last layer is tuned on each chip; 0 leaves
 *     it as programmed
 * @param committee how many chips classify together: their outputs are averaged
 * @param compensateDrift whether each layer's products are scaled so that the weights are as large
 *     on average as when they were first read
 */
public record RemedySettings(
        double writeTolerance,
        int copies,
        int tuningImages,
        int committee,
        boolean compensateDrift) {

    /** Tolerances in standard deviations; a finer one would take thousands of attempts. */
    public static final Interval TOLERANCE = new Interval(0, 4);

    private static final double FINEST = 0.01;

    /** Devices in the place of one. */
    public static final Interval COPIES = new Interval(1, 16);

    /** Images to tune with. */
    public static final Interval TUNING = new Interval(0, 20_000);

    /** Chips of a committee. */
    public static final Interval COMMITTEE = new Interval(1, 15);

    /** Cells are written once, and that is that. */
    public static final RemedySettings NONE = new RemedySettings(0, 1, 0, 1, false);

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
        if (!TUNING.contains(tuningImages)) {
            faults.add(
                    Sentence.of(
                            "setting.tuningImages.fault",
                            TUNING.min(),
                            TUNING.max(),
                            (double) tuningImages));
        }
        if (!COMMITTEE.contains(committee)) {
            faults.add(
                    Sentence.of(
                            "setting.committee.fault",
                            COMMITTEE.min(),
                            COMMITTEE.max(),
                            (double) committee));
        }
        InvalidValueException.throwIfAny(faults);
    }

    public RemedySettings withTuningImages(int images) {
        return new RemedySettings(writeTolerance, copies, images, committee, compensateDrift);
    }

    public RemedySettings withCommittee(int chips) {
        return new RemedySettings(writeTolerance, copies, tuningImages, chips, compensateDrift);
    }

    /**
     * How often a cell is written on average.
     *
     * @param error of the cells
     */
    public double writes(ProgrammingError error) {
        return writeTolerance == 0
                ? 1
                : new WriteVerify(writeTolerance, error.distribution()).attempts();
    }

    public RemedySettings withWriteTolerance(double tolerance) {
        return new RemedySettings(tolerance, copies, tuningImages, committee, compensateDrift);
    }

    public RemedySettings withCopies(int newCopies) {
        return new RemedySettings(
                writeTolerance, newCopies, tuningImages, committee, compensateDrift);
    }

    public RemedySettings withCompensateDrift(boolean compensate) {
        return new RemedySettings(writeTolerance, copies, tuningImages, committee, compensate);
    }
}
