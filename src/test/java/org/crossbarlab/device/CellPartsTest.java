package org.crossbarlab.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.text.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Ranges, resolutions, and generic errors by name. */
class CellPartsTest {

    static List<ProgrammingError> models() {
        return ErrorModels.ALL;
    }

    @Test
    void aRangeConvertsBetweenItsUnits() {
        ConductanceRange range = new ConductanceRange(1e3, 1e4);
        assertThat(range).isEqualTo(ConductanceRange.DEFAULT);
        assertThat(range.gMin()).isEqualTo(0.1);
        assertThat(range.width()).isEqualTo(0.9);
        assertThat(range.onOffRatio()).isEqualTo(10);
        assertThat(range.gMaxMicrosiemens()).isEqualTo(1000);
        assertThat(range.gMinMicrosiemens()).isEqualTo(100);
        assertThat(ConductanceRange.ofMicrosiemens(100, 1000)).isEqualTo(range);
        assertThat(range.withOnOffRatio(50)).isEqualTo(new ConductanceRange(1e3, 5e4));
    }

    @Test
    void anInfiniteOnOffRatioSwitchesOffCompletely() {
        ConductanceRange range = ConductanceRange.DEFAULT.withOnOffRatio(Double.POSITIVE_INFINITY);
        assertThat(range.gMin()).isZero();
        assertThat(range.width()).isEqualTo(1);
        assertThat(range.onOffRatio()).isInfinite();
        assertThat(range.gMinMicrosiemens()).isZero();
        assertThat(ConductanceRange.ofMicrosiemens(0, 1000)).isEqualTo(range);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1e-101, 1e101, Double.NaN, Double.POSITIVE_INFINITY})
    void rMinIsAPositiveResistance(double rMin) {
        assertThatThrownBy(() -> new ConductanceRange(rMin, 1e9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Rmin must be a positive resistance, 1.0E-100 to 1.0E100 ohms, not "
                                + Numbers.exact(rMin)
                                + ".");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1000, 999, 0, -1, Double.NaN, Double.NEGATIVE_INFINITY})
    void rMaxLiesAboveRMin(double rMax) {
        assertThatThrownBy(() -> new ConductanceRange(1e3, rMax))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Rmax must be above Rmin: Rmin is 1000 ohms");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3", "3, 7", "8, 255", "16, 65535"})
    void resolutionCountsTheStepsBetweenLevels(int bits, int steps) {
        assertThat(new Resolution(bits).steps()).isEqualTo(steps);
        assertThat(new Resolution(bits).isAnalog()).isFalse();
        assertThat(new Resolution(bits)).hasToString(Integer.toString(bits));
    }

    @Test
    void analogIsShownAsAWordAndNeverAsZero() {
        assertThat(Resolution.ANALOG.isAnalog()).isTrue();
        assertThat(Resolution.ANALOG).hasToString("analog");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 17})
    void resolutionsOutOfRangeAreRefused(int bits) {
        assertThatThrownBy(() -> new Resolution(bits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bits must be 1 to 16, whole, or analog, not " + bits + ".");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY})
    void alphaIsANumberFromZeroUp(double alpha) {
        assertThatThrownBy(() -> new GenericError(ErrorDistribution.NORMAL, Scaling.INVERSE, alpha))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("α")
                .hasMessageContaining(Double.toString(alpha));
    }

    /** s = α, α·G and α/G, at G = 0.25 and α = 0.2. */
    @ParameterizedTest
    @CsvSource({"INDEPENDENT, 0.2", "PROPORTIONAL, 0.05", "INVERSE, 0.8"})
    void genericErrorsScaleAsTheirNamesSay(Scaling scaling, double expected) {
        for (ErrorDistribution distribution : ErrorDistribution.values()) {
            GenericError error = new GenericError(distribution, scaling, 0.2);
            assertThat(error.spread(0.25, ConductanceRange.DEFAULT))
                    .isCloseTo(expected, within(1e-15));
            assertThat(error.faults(ConductanceRange.DEFAULT)).isEmpty();
        }
    }

    @Test
    void anInverseErrorLeavesACellAtExactlyZero() {
        GenericError error = new GenericError(ErrorDistribution.NORMAL, Scaling.INVERSE, 0.2);
        assertThat(error.spread(0, ConductanceRange.DEFAULT)).isZero();
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelsAreFoundByTheirNames(ProgrammingError model) {
        assertThat(ErrorModels.of(model.id(), ErrorModels.REFERENCE_ALPHA)).isEqualTo(model);
        ProgrammingError other = ErrorModels.of(model.id(), 0.125);
        if (other instanceof GenericError generic) {
            assertThat(generic.alpha()).isEqualTo(0.125);
            assertThat(generic.id()).isEqualTo(model.id());
        } else {
            assertThat(other).isEqualTo(model);
        }
    }

    @Test
    void namesAreDifferentAndAnUnknownOneListsThem() {
        assertThat(models()).extracting(ProgrammingError::id).doesNotHaveDuplicates();
        assertThatThrownBy(() -> ErrorModels.of("pcm", 0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Unknown error model “pcm”: choose one of proportional,")
                .hasMessageContaining("uniform-inverse")
                .hasMessageEndingWith("sonos, none.");
    }
}
