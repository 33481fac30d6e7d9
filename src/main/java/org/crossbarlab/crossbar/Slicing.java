package org.crossbarlab.crossbar;

import org.crossbarlab.crossbar.Coding.Reading;
import org.crossbarlab.crossbar.Coding.Window;
import org.crossbarlab.crossbar.Coding.Zero;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.math.Interval;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A weight spread over several devices, each holding some digits of it: the whole number q that
 * stands for the weight is written in base 2^b, and slice i holds digit i in a cell of b bits. A
 * device then needs few levels, but the error of the highest slice counts 2^(b·i) times.
 *
 * <p>As CrossSim 3.2 ({@code cores/bitsliced_core.py}): balanced, q = round(v·(2^(B−1) − 1)) keeps
 * its sign, so digits are those of |q| and sit in G⁺ or G⁻; offset, 2^(B−1) is added. Where B is no
 * multiple of the slices it sets the reference column's highest digit to half of a whole cell; we
 * set it to the digit of zero, which is what must be subtracted.
 */
final class Slicing {

    private final Mapping mapping;
    private final int slices;
    private final int weightBits;
    private final int cellBits;

    Slicing(StorageSettings storage) {
        this.mapping = storage.mapping();
        this.slices = storage.slices();
        this.weightBits = storage.weightBits().bits();
        this.cellBits = bitsPerSlice(mapping, weightBits, slices);
    }

    /** The bits of each cell, b. */
    private static int bitsPerSlice(Mapping mapping, int bits, int slices) {
        if (bits % slices == 0) {
            return bits / slices;
        }
        int digits = mapping.isBalanced() ? bits - 1 : bits;
        return (digits + slices - 1) / slices;
    }

    /** What does not go together, as a sentence. */
    static Optional<Sentence> fault(Mapping mapping, Resolution bits, int slices) {
        Interval legal = StorageSettings.SLICES;
        if (!legal.contains(slices)) {
            return Optional.of(
                    Sentence.of("setting.slices.fault", legal.min(), legal.max(), (double) slices));
        }
        if (slices == 1) {
            return Optional.empty();
        }
        if (bits.isAnalog()) {
            return Optional.of(Sentence.of("setting.slices.fault.analog", slices));
        }
        if (mapping == Mapping.BALANCED_TWO_SIDED) {
            return Optional.of(Sentence.of("setting.slices.fault.two-sided", slices));
        }
        int digits = mapping.isBalanced() ? bits.bits() - 1 : bits.bits();
        return digits < slices
                ? Optional.of(Sentence.of("setting.slices.fault.bits", slices, bits.bits(), digits))
                : Optional.empty();
    }

    Coding coding(ConductanceRange range) {
        List<CellCode> cells = new ArrayList<>();
        for (int slice = 0; slice < slices; slice++) {
            double significance = significance(slice);
            String place = "₀₁₂₃".substring(slice, slice + 1);
            if (mapping.isBalanced()) {
                cells.add(cell("G⁺" + place, 1, significance, slice));
                cells.add(cell("G⁻" + place, -1, significance, slice));
            } else {
                cells.add(cell("G" + place, 1, significance, slice));
            }
        }
        double levels = (1 << cellBits) - 1;
        double gain = levels / (range.width() * magnitude());
        return new Coding(
                cells,
                new Resolution(cellBits),
                new Window(range.gMin(), range.width()),
                new Reading(gain, gain, zero(range, levels)));
    }

    private Zero zero(ConductanceRange range, double levels) {
        if (mapping.isBalanced()) {
            return new Zero.Constant(0);
        }
        if (mapping == Mapping.OFFSET_UNIT_COLUMN) {
            return new Zero.ReferenceRow();
        }
        double all = IntStream.range(0, slices).mapToDouble(this::significance).sum();
        return new Zero.Constant(range.gMin() * all + offset() * range.width() / levels);
    }

    private CellCode cell(String label, int sign, double significance, int slice) {
        int lower = slice * cellBits;
        // The cell's zero is where a weight of zero sits.
        int mask = (1 << cellBits) - 1;
        double zero = (double) (offset() >> lower & mask) / mask;
        Digit digit =
                new Digit(magnitude(), offset(), mapping.isBalanced() ? sign : 1, lower, mask);
        return new CellCode(label, zero, 0, sign, significance, Optional.of(digit));
    }

    private double significance(int slice) {
        return 1 << slice * cellBits;
    }

    /** The whole number of the largest weight. */
    private int magnitude() {
        return (1 << weightBits - 1) - 1;
    }

    /** What is added to it so that none is negative. */
    private int offset() {
        return mapping.isBalanced() ? 0 : 1 << weightBits - 1;
    }
}
