package org.crossbarlab.crossbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights over several devices, by hand where the reference has no case. */
class SlicingTest {

    private static final CellDeviates NONE =
            (stream, array, kind, count) -> {
                throw new AssertionError("Nothing is random here.");
            };

    private static ProgrammedMatrix program(
            Mapping mapping, int bits, int slices, float... weights) {
        CellSettings cells = new CellSettings(ConductanceRange.DEFAULT, new NoError(), false);
        StorageSettings storage = new StorageSettings(new Resolution(bits), mapping, 100, slices);
        return new CrossbarProgrammer(new CrossbarSettings(cells, storage))
                .program(weights, 1, weights.length, NONE);
    }

    @Test
    void digitsSitInTheCellsOfTheirSlice() {
        // −77 of 127 is −(4·16 + 13): digits of 4 bits, so 13/15 and 4/15 of the range above 0.1.
        ProgrammedMatrix matrix = program(Mapping.BALANCED, 8, 2, 127, -77);
        assertThat(matrix.arrays())
                .extracting(ArraySnapshot::label)
                .containsExactly("G⁺₀", "G⁻₀", "G⁺₁", "G⁻₁");
        assertThat(matrix.arrays().get(1).ideal()[1])
                .isCloseTo(0.1f + 0.9f * 13 / 15, within(1e-6f));
        assertThat(matrix.arrays().get(3).ideal()[1])
                .isCloseTo(0.1f + 0.9f * 4 / 15, within(1e-6f));
        assertThat(matrix.arrays().get(0).ideal()[1]).isCloseTo(0.1f, within(1e-6f));
        assertThat(matrix.arrays().get(2).ideal()[1]).isCloseTo(0.1f, within(1e-6f));
    }

    @ParameterizedTest
    @CsvSource({
        "BALANCED,8,2", "BALANCED,8,3", "BALANCED,7,2", "BALANCED,5,4", "BALANCED,16,4",
        "OFFSET,8,2", "OFFSET,8,4", "OFFSET,7,2", "OFFSET,4,4", "OFFSET,16,3",
        "OFFSET_UNIT_COLUMN,8,2", "OFFSET_UNIT_COLUMN,7,2", "OFFSET_UNIT_COLUMN,9,4"
    })
    void withoutErrorsTheWeightsComeBackToHalfALevel(Mapping mapping, int bits, int slices) {
        float[] weights = {1, -1, 0, 0.31f, -0.7f, 0.004f, -0.99f};
        ProgrammedMatrix matrix = program(mapping, bits, slices, weights);
        float half = 0.5f / ((1 << bits - 1) - 1) + 2e-5f;
        for (int i = 0; i < weights.length; i++) {
            assertThat(matrix.effective()[i]).isCloseTo(weights[i], within(half));
            assertThat(matrix.readBack()[i]).isEqualTo(matrix.effective()[i]);
        }
        assertThat(matrix.effective()[2]).isCloseTo(0, within(1e-5f));
        assertThat(matrix.coding().slices()).isEqualTo(slices);
    }

    @ParameterizedTest
    @CsvSource({
        "BALANCED,0,2,setting.slices.fault.analog",
        "BALANCED_TWO_SIDED,8,2,setting.slices.fault.two-sided",
        "BALANCED,4,4,setting.slices.fault.bits",
        "OFFSET,3,4,setting.slices.fault.bits",
        "BALANCED,8,5,setting.slices.fault",
        "BALANCED,8,0,setting.slices.fault"
    })
    void whatDoesNotGoTogetherIsSaid(Mapping mapping, int bits, int slices, String key) {
        assertThatThrownBy(() -> new StorageSettings(new Resolution(bits), mapping, 100, slices))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        fault -> assertThat(fault.sentences().getFirst().key()).isEqualTo(key));
    }
}
