package org.crossbarlab.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberNotationTest {

    private final NumberNotation notation = NumberNotation.decimal(2);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0.3; 0.3", "0,3; 0.3", " .5 ; 0.5", "−2; -2", "1e-3; 0.001", "7.; 7"})
    void pointAndCommaAreRead(String text, double expected) {
        assertThat(notation.parse(text)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1d", "0x1p3", "NaN", "1.2.3", "1,000.5", "1e999"})
    void whatNobodyMeansAsANumberIsNone(String text) {
        assertThat(notation.parse(text)).isEmpty();
    }

    @Test
    void aNamedValueIsWrittenAndReadByItsName() {
        NumberNotation bits = NumberNotation.decimal(0).withName(9, "∞");
        assertThat(bits.format(9)).isEqualTo("∞");
        assertThat(bits.format(8)).isEqualTo("8");
        assertThat(bits.parse("∞")).hasValue(9);
        assertThat(bits.parse("4")).hasValue(4);
    }

    @Test
    void whatIsNoWholeNumberIsNotRoundedToOne() {
        NumberNotation bits = NumberNotation.whole().withName(9, "∞");
        assertThat(bits.parse("8")).hasValue(8);
        assertThat(bits.parse("8.0")).hasValue(8);
        assertThat(bits.parse("7.5")).isEmpty();
        assertThat(bits.parse("0.4")).isEmpty();
        assertThat(bits.complaint("7.5")).isEqualTo("Only whole numbers will do, not “7.5”.");
        assertThat(bits.complaint("x")).isEqualTo("“x” is not a number.");
    }

    @Test
    void stepsAreExact() {
        NumberRange range = new NumberRange(0, 1, 0.1);
        assertThat(range.snap(0.30000000000000004)).isEqualTo(0.3);
        assertThat(range.snap(0.26)).isEqualTo(0.3);
        assertThat(range.snap(7)).isEqualTo(1);
    }
}
