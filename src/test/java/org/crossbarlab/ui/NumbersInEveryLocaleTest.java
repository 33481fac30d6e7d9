package org.crossbarlab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.chart.NiceTicks;
import org.crossbarlab.ui.chart.Tick;
import org.crossbarlab.ui.input.NumberNotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

/** Numbers are written alike wherever the program runs: digits, points and minus signs. */
class NumbersInEveryLocaleTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "tr-TR", "ar-EG-u-nu-arab", "sv-SE"})
    void ticksAreTheSame(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(labels(NiceTicks.linear(-0.5, 0.5, 2))).containsExactly("−0.5", "0.0", "0.5");
        assertThat(labels(NiceTicks.linear(0, 4000, 2))).containsExactly("0", "2000", "4000");
        assertThat(labels(NiceTicks.logarithmic(0.01, 1, 5))).contains("0.01", "0.1", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "tr-TR", "ar-EG-u-nu-arab", "sv-SE"})
    void readingsAndFieldsAreTheSame(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(Numbers.withSpread(86.44, 3.906)).isEqualTo("86.4 ± 3.9");
        assertThat(Numbers.plain(12000.5)).isEqualTo("12001");
        assertThat(NumberNotation.decimal(2).format(-0.25)).isEqualTo("−0.25");
        assertThat(NumberNotation.decimal(2).parse("0.25")).hasValue(0.25);
    }

    private static List<String> labels(List<Tick> ticks) {
        return ticks.stream().map(Tick::label).filter(label -> !label.isEmpty()).toList();
    }
}
