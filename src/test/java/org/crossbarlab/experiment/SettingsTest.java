package org.crossbarlab.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.device.RramMilo;
import org.crossbarlab.testing.SettingSamples;
import org.crossbarlab.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;

/** What the table of settings promises by itself; files, commands and the panel have tests too. */
class SettingsTest {

    static List<Setting<?>> all() {
        return Settings.ALL;
    }

    static List<Setting<?>> sweepable() {
        return Settings.SWEEPABLE;
    }

    @Test
    void namesAndOptionsAreDifferent() {
        assertThat(Settings.ALL).extracting(Setting::name).doesNotHaveDuplicates();
        assertThat(Settings.ALL).extracting(Setting::option).doesNotHaveDuplicates();
    }

    @Test
    void theTableHoldsAllOfTheSettings() {
        ExperimentSettings other =
                new ExperimentSettings(
                        ExperimentSettings.REFERENCE.training().withEpochs(3).withBatchSize(5),
                        CrossbarSettings.REFERENCE
                                .withRange(new RramMilo().suggestedRange())
                                .withError(new RramMilo())
                                .withClip(true)
                                .withWeightPercentile(97),
                        4,
                        -8,
                        2);
        assertThat(SettingsValues.of(other).settings()).isEqualTo(other);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aValueIsPutBackWhereItWasRead(Setting<?> setting) {
        ExperimentSettings base = SettingSamples.beside(setting, ExperimentSettings.REFERENCE);
        assertThat(rewritten(setting, base)).isEqualTo(base);
    }

    private static <T> ExperimentSettings rewritten(Setting<T> setting, ExperimentSettings from) {
        return setting.with(from, setting.get(from).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("all")
    void itHasAControlOrAReasonToHaveNone(Setting<?> setting) {
        boolean number = setting.kind().isNumeric();
        assertThat(setting.scale().isPresent()).isEqualTo(number && setting.noControl().isEmpty());
        setting.scale()
                .ifPresent(
                        scale -> {
                            setting.legal()
                                    .ifPresent(
                                            legal -> {
                                                assertThat(legal.contains(scale.min())).isTrue();
                                                assertThat(legal.contains(scale.max())).isTrue();
                                            });
                            setting.withNumber(ExperimentSettings.REFERENCE, scale.min());
                            setting.withNumber(ExperimentSettings.REFERENCE, scale.max());
                        });
    }

    /** Where half of what it is, or a little more, is not legal. */
    private static final Map<Setting<?>, Double> VALUES =
            Map.of(
                    Settings.WEIGHT_PERCENTILE, 60.0,
                    CircuitRows.CONVERTER_PERCENTILE, 95.0,
                    TimeRows.TIME, 3600.0);

    @ParameterizedTest
    @MethodSource("sweepable")
    void aSweepTriesTheValuesAndChangesNothingElse(Setting<?> setting) {
        CrossbarSettings base =
                SettingSamples.beside(setting, ExperimentSettings.REFERENCE).crossbar();
        double now = number(setting, ExperimentSettings.REFERENCE.withCrossbar(base));
        assertThat(new Sweep(setting, List.of(now)).settings(base)).containsExactly(base);
        boolean whole = setting.kind().form() == Kind.Form.WHOLE;
        double step = whole ? 1 : 0.5;
        double other = setting.legal().orElseThrow().contains(now - step) ? now / 2 : now + step;
        double value = VALUES.getOrDefault(setting, other);
        CrossbarSettings swept = new Sweep(setting, List.of(value)).settings(base).getFirst();
        assertThat(number(setting, ExperimentSettings.REFERENCE.withCrossbar(swept)))
                .isEqualTo(value);
        double min = setting.legal().orElseThrow().min();
        double least = whole ? min - 1 : Math.nextDown(min);
        double beyond = setting.kind() == Kind.BITS ? 17 : least;
        assertThatThrownBy(() -> new Sweep(setting, List.of(beyond)).settings(base))
                .isInstanceOf(InvalidValueException.class);
    }

    private static <T> double number(Setting<T> setting, ExperimentSettings settings) {
        return setting.kind().number().applyAsDouble(setting.get(settings).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aValueBeyondWhatIsLegalIsRefused(Setting<?> setting) {
        if (setting.kind().isNumeric() && setting.kind() != Kind.BITS) {
            for (String text : SettingSamples.beyond(setting)) {
                assertThatThrownBy(
                                () ->
                                        setting.withNumber(
                                                SettingSamples.beside(
                                                        setting, ExperimentSettings.REFERENCE),
                                                Double.parseDouble(text)))
                        .isInstanceOf(InvalidValueException.class);
            }
        }
    }

    @Test
    void anotherDeviceComesWithItsRangeAndTakesItAway() {
        ExperimentSettings wide = Settings.R_MAX.with(ExperimentSettings.REFERENCE, 3e4);
        ExperimentSettings milo = Settings.ERROR.with(wide, "rram-milo");
        assertThat(milo.crossbar().cells().range()).isEqualTo(new RramMilo().suggestedRange());
        assertThat(Settings.ALPHA.get(milo)).isEmpty();
        assertThat(Settings.ERROR.with(milo, "independent").crossbar().cells().range())
                .isEqualTo(CrossbarSettings.REFERENCE.cells().range());
        assertThat(Settings.ERROR.with(wide, "independent").crossbar().cells().range())
                .isEqualTo(wide.crossbar().cells().range());
    }
}
