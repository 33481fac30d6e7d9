package org.crossbarlab.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    /** The mean of 800 images a chip, say, often lies just between two tenths. */
    @Test
    void roundedIsTheNumberThatIsRead() {
        for (int images = 1; images <= 2000; images++) {
            double percent = 100.0 * images / 2000;
            String read = Numbers.decimal(percent, 1);
            assertThat(Numbers.rounded(percent, 1)).as(read).isEqualTo(Double.parseDouble(read));
        }
        assertThat(Numbers.rounded(87.25, 1)).isEqualTo(87.3);
        assertThat(Numbers.rounded(Double.NaN, 1)).isNaN();
    }
}
