package org.crossbarlab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.analog.Calibrator;
import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.AdcRange;
import org.crossbarlab.crossbar.ConverterSettings;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.InputCoding;
import org.crossbarlab.crossbar.LayerRange;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.math.Interval;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Network;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.nn.PackedImages;
import org.crossbarlab.nn.kernel.KernelChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

/** What converters are made for, and that whatever weights there are leaves numbers behind them. */
class CalibrationTest {

    private final Calibrator calibrator =
            new Calibrator(
                    new Network(Architecture.REFERENCE, KernelChoice.fastest()),
                    PackedImages.first(TinyData.DIGITS.training(), 64));
    private final float[] parameters = TinyData.parameters();

    private static CrossbarSettings with(ConverterSettings converters) {
        CrossbarSettings ideal = CrossbarSettings.REFERENCE.withError(new NoError());
        return ideal.withCircuit(ideal.circuit().withConverters(converters));
    }

    private static ConverterSettings bits(int dac, int adc) {
        return ConverterSettings.IDEAL
                .withDacBits(new Resolution(dac))
                .withAdcBits(new Resolution(adc));
    }

    @Test
    void pixelsEndAtOneAndActivationsWhereTheyAreSeen() {
        List<LayerRange> ranges = calibrator.ranges(parameters, with(bits(8, 8)));
        assertThat(ranges).hasSize(3);
        assertThat(ranges.getFirst().input()).isEqualTo(1);
        for (LayerRange range : ranges) {
            assertThat(range.signed()).as("pixels and what a ReLU passes").isFalse();
            assertThat(range.currents()).hasSize(1);
            assertThat(range.currents().getFirst().min()).isNegative();
            assertThat(range.currents().getFirst().max()).isPositive();
        }
    }

    @Test
    void aHigherPercentileMakesNoRangeSmaller() {
        List<LayerRange> some = calibrator.ranges(parameters, with(bits(8, 8).withPercentile(99)));
        List<LayerRange> all = calibrator.ranges(parameters, with(bits(8, 8).withPercentile(100)));
        for (int layer = 0; layer < 3; layer++) {
            assertThat(all.get(layer).input()).isGreaterThanOrEqualTo(some.get(layer).input());
            assertThat(products(all.get(layer))).isGreaterThan(products(some.get(layer)));
        }
    }

    /** Currents are in units of the full input. */
    private static double products(LayerRange range) {
        Interval currents = range.currents().getFirst();
        return range.input() * (currents.max() - currents.min());
    }

    /** Small activations have few bits, but each of those comes with the full voltage. */
    @Test
    void currentsOfSingleBitsAreCalibratedAsSuch() {
        ConverterSettings levels = bits(8, 8).withPercentile(100);
        Interval whole = last(calibrator.ranges(parameters, with(levels)));
        Interval bit =
                last(
                        calibrator.ranges(
                                parameters, with(levels.withCoding(InputCoding.BITS_CONVERTED))));
        assertThat(bit.max() - bit.min()).isGreaterThan(whole.max() - whole.min());
    }

    private static Interval last(List<LayerRange> ranges) {
        return ranges.getLast().currents().getFirst();
    }

    @ParameterizedTest
    @EnumSource(AdcRange.class)
    void weightsThatAreAllZeroLeaveTheBiases(AdcRange range) {
        float[] zeros = new float[parameters.length];
        for (Mapping mapping : Mapping.values()) {
            CrossbarSettings settings = with(bits(1, 1).withAdcRange(range)).withMapping(mapping);
            try (WorkerPool pool = new WorkerPool(1)) {
                TestBench bench = new TestBench(TinyData.DIGITS, 1, pool);
                float[][] logits =
                        bench.classify(
                                bench.program(zeros, settings, 1), TinyData.DIGITS.test().image(0));
                assertThat(logits[0]).as("%s", mapping).containsOnly(0);
            }
        }
    }

    /** Weights whose outputs are no numbers are reported by the test, in a sentence. */
    @ParameterizedTest
    @ValueSource(floats = {1e20f, 1e30f})
    void hugeWeightsAreNoFaultOfTheCalibration(float size) {
        float[] huge = new float[parameters.length];
        Arrays.fill(huge, size);
        try (WorkerPool pool = new WorkerPool(1)) {
            TestBench bench = new TestBench(TinyData.DIGITS, 1, pool);
            ProgrammedChip chip = bench.program(huge, with(bits(8, 8)), 1);
            try {
                bench.test(chip, bench.imageCount(), new RunControl());
            } catch (OverflowException overflow) {
                assertThat(overflow).hasMessageContaining("too large");
            }
        }
    }
}
