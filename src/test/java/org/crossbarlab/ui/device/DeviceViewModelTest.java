package org.crossbarlab.ui.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.device.RramMilo;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.ui.microscope.SigmaCurve;
import org.crossbarlab.ui.setting.SettingNumbers;
import org.crossbarlab.ui.setting.SettingWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;

class DeviceViewModelTest {

    private final DeviceViewModel model = new DeviceViewModel(ExperimentSettings.REFERENCE);

    private CrossbarSettings crossbar() {
        return model.settingsProperty().get().crossbar();
    }

    private void set(Setting<?> setting, double value) {
        model.valueProperty(setting).set(value);
    }

    @Test
    void showsTheReferenceAtFirst() {
        assertThat(model.settingsProperty().get()).isEqualTo(ExperimentSettings.REFERENCE);
        assertThat(model.presetProperty().get()).isEqualTo(Preset.NOTEBOOK);
        assertThat(model.faultProperty().get()).isEmpty();
        for (Setting<?> setting : Settings.ALL) {
            if (setting.scale().isPresent()) {
                double value = model.valueProperty(setting).get();
                assertThat(SettingNumbers.range(setting).contains(value))
                        .as("%s", setting)
                        .isTrue();
            }
        }
    }

    @Test
    void everyControlReachesTheSettings() {
        set(Settings.ALPHA, 0.1);
        set(Settings.WEIGHT_BITS, 3);
        set(Settings.ON_OFF_RATIO, 25);
        set(Settings.WEIGHT_PERCENTILE, 99);
        set(Settings.CHIPS, 7);
        set(Settings.EPOCHS, 5);
        set(Settings.BATCH_SIZE, 128);
        set(Settings.LEARNING_RATE, 0.01);
        set(Settings.SEED, 42);
        set(Settings.THREADS, 1);
        model.choiceProperty(Settings.MAPPING).set(Mapping.OFFSET.id());
        model.choiceProperty(Settings.ERROR).set("independent");
        model.flagProperty(Settings.CLIP).set(true);
        ExperimentSettings settings = model.settingsProperty().get();
        assertThat(((GenericError) crossbar().cells().error()).alpha()).isEqualTo(0.1);
        assertThat(crossbar().cells().error().id()).isEqualTo("independent");
        assertThat(crossbar().storage().weightBits()).isEqualTo(new Resolution(3));
        assertThat(crossbar().cells().range()).isEqualTo(new ConductanceRange(1e3, 25e3));
        assertThat(crossbar().storage().mapping()).isEqualTo(Mapping.OFFSET);
        assertThat(crossbar().storage().weightPercentile()).isEqualTo(99);
        assertThat(crossbar().cells().clip()).isTrue();
        assertThat(settings.chips()).isEqualTo(7);
        assertThat(settings.training().epochs()).isEqualTo(5);
        assertThat(settings.training().batchSize()).isEqualTo(128);
        assertThat(settings.training().learningRate()).isEqualTo(0.01);
        assertThat(settings.seed()).isEqualTo(42);
        assertThat(settings.threads()).isEqualTo(1);
        assertThat(model.presetProperty().get()).isNull();
    }

    @Test
    void theEndOfTheBitsSliderIsUnlimited() {
        set(Settings.WEIGHT_BITS, 9);
        assertThat(crossbar().storage().weightBits().isAnalog()).isTrue();
        assertThat(SettingNumbers.notation(Settings.WEIGHT_BITS).format(9)).isEqualTo("∞");
    }

    @Test
    void aPublishedDeviceBringsItsRangeAndTakesItAway() {
        set(Settings.ON_OFF_RATIO, 20);
        model.choiceProperty(Settings.ERROR).set("rram-milo");
        assertThat(crossbar().cells().range()).isEqualTo(new RramMilo().suggestedRange());
        assertThat(model.valueProperty(Settings.ON_OFF_RATIO).get()).isEqualTo(4.5);
        assertThat(model.rangeNoteProperty().get())
                .isEqualTo(
                        "RRAM (Milo 2021): conductances from 50 to 225 µS, as suggested for this"
                                + " device.");
        assertThat(model.usedProperty(Settings.ALPHA).get()).isFalse();
        model.choiceProperty(Settings.ERROR).set("pcm-joshi");
        model.choiceProperty(Settings.ERROR).set("proportional");
        assertThat(crossbar().cells().range()).isEqualTo(new ConductanceRange(1e3, 2e4));
        assertThat(model.rangeNoteProperty().get()).isEmpty();
    }

    @Test
    void whatDoesNotGoTogetherIsSaidAndTheLastValidSettingsStay() {
        model.choiceProperty(Settings.ERROR).set("rram-milo");
        ExperimentSettings valid = model.settingsProperty().get();
        set(Settings.ON_OFF_RATIO, 10);
        assertThat(model.settingsProperty().get()).isEqualTo(valid);
        assertThat(model.faultProperty().get()).startsWith("RRAM (Milo 2021) was measured");
        set(Settings.LEARNING_RATE, -1);
        assertThat(model.faultProperty().get()).contains("learning rate").contains("Milo");
        set(Settings.LEARNING_RATE, 0.001);
        set(Settings.ON_OFF_RATIO, 4.5);
        assertThat(model.faultProperty().get()).isEmpty();
        assertThat(model.settingsProperty().get()).isEqualTo(valid);
    }

    @Test
    void numbersThatAreNoneAreFaultsToo() {
        set(Settings.ALPHA, Double.NaN);
        assertThat(model.faultProperty().get()).contains("α");
        set(Settings.ALPHA, 0.2);
        assertThat(model.faultProperty().get()).isEmpty();
    }

    static List<Preset> presets() {
        return Preset.ALL;
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aPresetIsTakenAsAWholeAndKeepsTheRest(Preset preset) {
        set(Settings.EPOCHS, 2);
        List<ExperimentSettings> seen = new ArrayList<>();
        model.settingsProperty().addListener((change, before, now) -> seen.add(now));
        model.choose(preset);
        assertThat(crossbar()).isEqualTo(preset.crossbar());
        assertThat(model.presetProperty().get()).isEqualTo(preset);
        assertThat(model.settingsProperty().get().training().epochs()).isEqualTo(2);
        assertThat(seen).hasSizeLessThanOrEqualTo(1);
        assertThat(preset.title()).isNotBlank();
        model.resetAll();
        assertThat(model.settingsProperty().get()).isEqualTo(ExperimentSettings.REFERENCE);
    }

    @Test
    void settingsFromAFileAreKeptExactlyUntilTheirControlMoves() {
        ExperimentSettings loaded =
                ExperimentSettings.REFERENCE
                        .withSeed(-123_456_789_012_345L)
                        .withCrossbar(
                                CrossbarSettings.REFERENCE
                                        .withWeightBits(new Resolution(12))
                                        .withRange(
                                                new ConductanceRange(
                                                        1234.5, Double.POSITIVE_INFINITY)));
        model.load(loaded);
        assertThat(model.settingsProperty().get()).isEqualTo(loaded);
        set(Settings.ALPHA, 0.25);
        assertThat(model.settingsProperty().get())
                .isEqualTo(loaded.withCrossbar(loaded.crossbar().withAlpha(0.25)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    proportional         | σ = 30 % of each conductance
                    independent          | σ = 30 % of Gmax
                    inverse              | σ = 30 % of Gmax² / G
                    uniform-proportional | Up to ±15 % of each conductance
                    uniform-independent  | Up to ±15 % of Gmax
                    uniform-inverse      | Up to ±15 % of Gmax² / G
                    sonos                | σ as it was measured
                    none                 | No device error
                    """)
    void alphaIsPutIntoWords(String choice, String words) {
        model.choiceProperty(Settings.ERROR).set(choice);
        assertThat(model.alphaWordsProperty().get()).isEqualTo(words);
        assertThat(new SettingWords(Settings.ERROR).choice(choice)).isNotBlank();
    }

    @Test
    void theSigmaCurveIsInMicrosiemens() {
        SigmaCurve curve = model.sigmaCurveProperty().get();
        assertThat(curve.conductances()[0]).isCloseTo(100, within(1e-9));
        assertThat(curve.conductances()[64]).isCloseTo(1000, within(1e-9));
        assertThat(curve.sigmas()[0]).isCloseTo(30, within(1e-9));
        assertThat(curve.sigmas()[64]).isCloseTo(300, within(1e-9));
        model.choiceProperty(Settings.ERROR).set("uniform-independent");
        assertThat(model.sigmaCurveProperty().get().sigmas()[0])
                .isCloseTo(300 / Math.sqrt(12), within(1e-9));
        model.choiceProperty(Settings.ERROR).set("rram-milo");
        assertThat(model.sigmaCurveProperty().get().sigmas()[0])
                .isCloseTo(4.782321 - 0.009107 * 50, within(1e-9));
    }

    @Test
    void theAxisOfSigmaStaysWhileAlphaMoves() {
        double limit = model.sigmaCurveProperty().get().limit();
        assertThat(limit).as("α 0.5 at Gmax").isEqualTo(500);
        model.choiceProperty(Settings.ERROR).set("independent");
        assertThat(model.sigmaCurveProperty().get().limit()).isEqualTo(limit);
        for (double alpha : new double[] {0, 0.01, 0.5}) {
            model.valueProperty(Settings.ALPHA).set(alpha);
            SigmaCurve curve = model.sigmaCurveProperty().get();
            assertThat(curve.limit()).isEqualTo(limit);
            assertThat(curve.beyond()).isEmpty();
        }
        model.choiceProperty(Settings.ERROR).set("rram-milo");
        assertThat(model.sigmaCurveProperty().get().limit()).isEqualTo(5);
    }

    @Test
    void aSigmaBeyondItsAxisIsTold() {
        SigmaCurve curve = SigmaCurve.of(CrossbarSettings.REFERENCE.withAlpha(2));
        assertThat(curve.limit()).isEqualTo(500);
        assertThat(curve.beyond()).hasValue(2000);
    }
}
