package org.crossbarlab.crossbar;

import org.crossbarlab.crossbar.Coding.Reading;
import org.crossbarlab.crossbar.Coding.Window;
import org.crossbarlab.crossbar.Coding.Zero;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.Arrays;
import java.util.List;

/**
 * The ways to store signed weights in conductances, which are never negative.
 *
 * <p>One bit is the sign alone: the weights become ±Wmax. (Elsewhere the rule that a level must
 * stand for zero would leave no level at all for one bit.)
 */
public enum Mapping {
    /**
     * Two arrays, w ∝ G⁺ − G⁻. The device that is not needed rests at Gmin, so small weights use
     * small conductances. The sign costs no cell level: cell bits = weight bits − 1.
     */
    BALANCED("balanced") {
        @Override
        public Coding coding(ConductanceRange range, Resolution bits) {
            return bits.bits() == 1
                    ? BALANCED_TWO_SIDED.coding(range, bits)
                    : balanced(range, bits, 0, 1);
        }
    },

    /** Two arrays, w ∝ G⁺ − G⁻, both moving in opposite directions about the middle. */
    BALANCED_TWO_SIDED("balanced-two-sided") {
        @Override
        public Coding coding(ConductanceRange range, Resolution bits) {
            return balanced(range, bits, 0.5, 0.5);
        }
    },

    /**
     * One array: a zero weight sits at mid-range, and half the range times Σx is subtracted
     * digitally. The lowest level stays unused so that the levels are odd in number and one of them
     * is zero.
     */
    OFFSET("offset") {
        @Override
        public Coding coding(ConductanceRange range, Resolution bits) {
            return offset(range, bits, false);
        }
    },

    /**
     * One array as in {@link #OFFSET}, but the offset is measured by one more row of cells that
     * store zero, with errors of their own. One bit has no level for zero: there the row is set to
     * mid-range, between the two.
     */
    OFFSET_UNIT_COLUMN("offset-unit-column") {
        @Override
        public Coding coding(ConductanceRange range, Resolution bits) {
            return offset(range, bits, true);
        }
    };

    /** The names of all mappings. */
    public static final List<String> IDS = Arrays.stream(values()).map(Mapping::id).toList();

    private final String id;

    Mapping(String id) {
        this.id = id;
    }

    /** The name used in commands and files. */
    public String id() {
        return id;
    }

    /** Whether a weight is the difference of two cells. */
    public boolean isBalanced() {
        return this == BALANCED || this == BALANCED_TWO_SIDED;
    }

    /** The numbers of this mapping for one range and weight resolution. */
    public abstract Coding coding(ConductanceRange range, Resolution weightBits);

    /**
     * Finds a mapping by its name.
     *
     * @throws InvalidValueException if there is none; the message lists them all
     */
    public static Mapping of(String id) {
        return Arrays.stream(values())
                .filter(mapping -> mapping.id.equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidValueException(
                                        Sentence.of(
                                                "setting.mapping.fault",
                                                id,
                                                String.join(", ", IDS))));
    }

    private static Coding balanced(
            ConductanceRange range, Resolution bits, double zero, double slope) {
        Resolution cellBits = bits.bits() > 1 ? new Resolution(bits.bits() - 1) : bits;
        double gain = 1 / range.width();
        return new Coding(
                List.of(new CellCode("G⁺", zero, slope, 1), new CellCode("G⁻", zero, -slope, -1)),
                cellBits,
                new Window(range.gMin(), range.width()),
                new Reading(gain, gain, new Zero.Constant(0)));
    }

    private static Coding offset(ConductanceRange range, Resolution bits, boolean referenceRow) {
        double unusedLevels = bits.bits() > 1 ? 1 : 0;
        double width =
                bits.isAnalog()
                        ? range.width()
                        : range.width() * (bits.steps() - unusedLevels) / bits.steps();
        Window window = new Window(1 - width, width);
        Zero zero =
                referenceRow
                        ? new Zero.ReferenceRow()
                        : new Zero.Constant(window.low() + width / 2);
        return new Coding(
                List.of(new CellCode("G", 0.5, 0.5, 1)),
                bits,
                window,
                new Reading(2 / range.width(), 2 / width, zero));
    }

    @Override
    public String toString() {
        return id;
    }
}
