package org.crossbarlab.crossbar;

import org.crossbarlab.device.ErrorDistribution;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.math.Interval;
import org.crossbarlab.signal.Pulse;
import org.crossbarlab.signal.SignalChain;
import org.crossbarlab.signal.SignalStage;
import org.crossbarlab.signal.Slice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The peripheral circuits around the arrays that hold one matrix: drivers with digital-to-analog
 * converters, readers with analog-to-digital ones, and the digital sum behind them. Only needed
 * where something happens that is not linear in the input. Agrees with CrossSim 3.2's balanced,
 * offset and bit-sliced cores and its ideal converters.
 */
public final class Periphery {

    private static final String NOISE = "read noise";

    private final CrossbarSettings settings;

    public Periphery(CrossbarSettings settings) {
        this.settings = settings;
    }

    /**
     * The way of an input through a programmed matrix.
     *
     * @param range what the converters are made for
     * @param deviates of the chip, from which its read noise takes its start
     */
    public SignalChain chain(ProgrammedMatrix matrix, LayerRange range, CellDeviates deviates) {
        ConverterSettings converters = settings.circuit().converters();
        ColumnGroups columns = new ColumnGroups(settings, matrix);
        boolean converts = !converters.adcBits().isAnalog();
        List<ColumnGroup> groups = converts ? columns.converted() : columns.summed();
        double unit = matrix.gain() * range.input();
        List<Slice> slices = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            ColumnGroup group = groups.get(i);
            SignalStage noise = noise(group, matrix, i, deviates);
            SignalStage reader =
                    converts && !group.digital()
                            ? adc(group, range, i, matrix.coding(), unit)
                            : SignalStage.IDEAL;
            slices.add(
                    new Slice(group.weights(), (float) group.significance(), noise.then(reader)));
        }
        return new SignalChain(dac(range), pulses(range), slices);
    }

    /**
     * The same path with an observer of every current in the place of its converter: for finding
     * out what the converters have to be made for.
     *
     * @param range of the inputs, as far as bits of them are sent one by one
     * @param input watches the inputs
     * @param currents makes an observer for each converted group, in order
     */
    public SignalChain observed(
            ProgrammedMatrix matrix,
            LayerRange range,
            SignalStage input,
            IntFunction<SignalStage> currents) {
        List<ColumnGroup> groups = new ColumnGroups(settings, matrix).converted();
        List<Slice> slices = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            ColumnGroup group = groups.get(i);
            SignalStage observer = group.digital() ? SignalStage.IDEAL : currents.apply(i);
            slices.add(new Slice(group.weights(), (float) group.significance(), observer));
        }
        boolean serial = sendsBits();
        return new SignalChain(
                serial ? input.then(dac(range)) : input,
                serial ? pulses(range) : List.of(Pulse.WHOLE),
                slices);
    }

    private SignalStage noise(
            ColumnGroup group, ProgrammedMatrix matrix, int index, CellDeviates deviates) {
        if (group.variances() == null) {
            return SignalStage.IDEAL;
        }
        float[] start = deviates.of(NOISE, index, ErrorDistribution.UNIFORM, 1);
        int key = Float.floatToRawIntBits(start[0]);
        return new ReadNoiseStage(group.variances(), matrix.outputs(), group.shared(), key);
    }

    private SignalStage dac(LayerRange range) {
        Resolution bits = settings.circuit().converters().dacBits();
        return bits.isAnalog()
                ? SignalStage.IDEAL
                : Quantiser.of(range.signed() ? -range.input() : 0, range.input(), bits.bits());
    }

    /** Whether every bit of an input has a conversion of its own. */
    private boolean sendsBits() {
        ConverterSettings converters = settings.circuit().converters();
        return converters.coding() == InputCoding.BITS_CONVERTED
                && !converters.adcBits().isAnalog();
    }

    /** Summing bits before one conversion gives the current of the whole input. */
    private List<Pulse> pulses(LayerRange range) {
        if (!sendsBits()) {
            return List.of(Pulse.WHOLE);
        }
        return InputBit.pulses(range.input(), magnitudeBits(range));
    }

    /** The bits of an input without its sign. */
    private int magnitudeBits(LayerRange range) {
        int bits = settings.circuit().converters().dacBits().bits();
        return range.signed() ? Math.max(bits - 1, 1) : bits;
    }

    private SignalStage adc(
            ColumnGroup group, LayerRange range, int index, Coding coding, double unit) {
        int bits = settings.circuit().converters().adcBits().bits();
        Interval currents =
                switch (settings.circuit().converters().adcRange()) {
                    case MAX -> signed(group, range, largest(group, range, coding, bits));
                    case GRANULAR -> granular(group, range, coding, bits);
                    case CALIBRATED -> calibrated(seen(range, index), coding, bits);
                };
        return Quantiser.of(currents.min() * unit, currents.max() * unit, bits);
    }

    private static Interval seen(LayerRange range, int index) {
        if (index >= range.currents().size()) {
            throw new IllegalArgumentException(
                    "Calibrated converters need the range of currents of every group of columns.");
        }
        return range.currents().get(index);
    }

    private static Interval signed(ColumnGroup group, LayerRange range, double most) {
        boolean negative = group.difference() || range.signed();
        return new Interval(negative ? -most : 0, most);
    }

    /**
     * As many cells as a column has, all at the largest conductance and full voltage. For slices of
     * an offset mapping CrossSim moves it so that levels are multiples of the smallest current.
     */
    private double largest(ColumnGroup group, LayerRange range, Coding coding, int bits) {
        if (coding.slices() == 1 || coding.isPaired()) {
            return group.rows();
        }
        double cells = 1L << (int) Math.rint(Math.log(group.rows()) / Math.log(2));
        double levels = 1L << coding.cellBits().bits();
        double steps = range.signed() ? (1L << bits) - 2 : (1L << bits) - 1;
        // A single bit about zero has its sign alone.
        double share = Math.max(steps, 1) / (1L << bits);
        return cells * levels / (levels - 1) * share * inputCorrection(range);
    }

    /** Steps of the smallest current: that of the lowest level of a weight, or of a slice. */
    private Interval granular(ColumnGroup group, LayerRange range, Coding coding, int bits) {
        double smallest =
                coding.slices() > 1
                        ? 1.0 / coding.cellBits().steps()
                        : 1.0 / (1L << settings.storage().weightBits().bits());
        boolean negative = group.difference() || range.signed();
        double steps = negative ? (1L << bits - 1) - 1 : (1L << bits) - 1;
        // A single bit about zero has its sign alone.
        return signed(group, range, smallest * Math.max(steps, 1) * inputCorrection(range));
    }

    /** The largest whole number of an input is a little less than a power of two. */
    private double inputCorrection(LayerRange range) {
        if (settings.circuit().converters().dacBits().isAnalog()) {
            return 1;
        }
        double numbers = 1L << magnitudeBits(range);
        return numbers / (numbers - 1);
    }

    /**
     * A range whose middle is within a level of zero is made symmetric, so that zero is a level;
     * and those of slices with a sign always.
     */
    private static Interval calibrated(Interval seen, Coding coding, int bits) {
        double middle = 0.5 * Math.abs(seen.min() + seen.max()) / (seen.max() - seen.min());
        boolean symmetric = coding.slices() > 1 ? seen.min() < 0 : middle < 1.0 / (1L << bits);
        double most = Math.max(Math.abs(seen.min()), Math.abs(seen.max()));
        return symmetric ? new Interval(-most, most) : seen;
    }
}
