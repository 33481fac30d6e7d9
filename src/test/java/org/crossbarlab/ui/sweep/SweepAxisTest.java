package org.crossbarlab.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.ui.chart.Tick;
import org.crossbarlab.ui.setting.SettingNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.stream.IntStream;

class SweepAxisTest {

    private static final ExperimentSettings SETTINGS = ExperimentSettings.REFERENCE;

    @Test
    void everySettingThatCanBeSweptAndHasASliderIsAnAxis() {
        assertThat(SweepAxis.all())
                .extracting(SweepAxis::setting)
                .containsAll(
                        Settings.SWEEPABLE.stream()
                                .filter(setting -> setting.scale().isPresent())
                                .toList())
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void pointsGoFromEndToEndInOrderAndEachIsAPlaceOfTheThumb() {
        for (SweepAxis axis : SweepAxis.all()) {
            double[] positions = axis.positions();
            var range = SettingNumbers.range(axis.setting());
            assertThat(positions)
                    .as(axis.title())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .hasSizeBetween(4, SweepAxis.MOST_POINTS)
                    .startsWith(range.min())
                    .endsWith(range.max());
            for (double position : positions) {
                assertThat(axis.snap(position)).as(axis.title()).isEqualTo(position);
            }
        }
    }

    @Test
    void anAxisOfBitsEndsWithNoRoundingAtAll() {
        SweepAxis bits = new SweepAxis(Settings.WEIGHT_BITS);
        double end = bits.positions()[bits.positions().length - 1];
        assertThat(bits.number(end)).isZero();
        assertThat(bits.format(end)).isEqualTo("∞");
        assertThat(bits.at(SETTINGS, end).crossbar().storage().weightBits().isAnalog()).isTrue();
        assertThat(bits.scale().ticks(3))
                .extracting(Tick::label)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "∞");
    }

    @Test
    void settingsStandWhereTheirSliderDoes() {
        SweepAxis alpha = new SweepAxis(Settings.ALPHA);
        assertThat(alpha.position(alpha.at(SETTINGS, 0.17))).hasValue(0.17);
        assertThat(alpha.position(Settings.ERROR.with(SETTINGS, "none"))).isEmpty();
        assertThat(new SweepAxis(Settings.ON_OFF_RATIO).scale().logarithmic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9, 21, 41, 51})
    void everyPointComesOnceTheEndsFirstAndThenAlwaysBetween(int count) {
        int[] order = SweepAxis.coarseToFine(count);
        assertThat(order).hasSize(count).doesNotHaveDuplicates();
        assertThat(IntStream.of(order).sorted().toArray())
                .isEqualTo(IntStream.range(0, count).toArray());
        if (count > 8) {
            int[] half = Arrays.stream(order).limit(count / 2 + 2).sorted().toArray();
            assertThat(
                            IntStream.range(1, half.length)
                                    .map(i -> half[i] - half[i - 1])
                                    .max()
                                    .orElseThrow())
                    .as("no wide hole once half of them are known")
                    .isLessThanOrEqualTo(4);
            assertThat(order).startsWith(0, count - 1);
        }
    }
}
