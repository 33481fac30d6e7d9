package org.crossbarlab.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "20000, 20000",
        "0.001, 0.001",
        "49.999, 49.999",
        "-1, -1",
        "1e9, 1000000000",
        "1e300, 1.0E300",
        "-0.0, -0.0",
        "NaN, NaN",
        "Infinity, Infinity"
    })
    void exactNumbersKeepAllDigitsAndNoMore(double value, String text) {
        assertThat(Numbers.exact(value)).isEqualTo(text);
        assertThat(Double.valueOf(text)).isEqualTo(Double.valueOf(value));
    }
}
