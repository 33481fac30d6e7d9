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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

class DeviceViewModelTest {

    private final DeviceViewModel model = new DeviceViewModel(ExperimentSettings.REFERENCE);

    private CrossbarSettings crossbar() {
        return model.settingsProperty().get().crossbar();
    }

    private void set(DeviceSetting setting, double value) {
        model.valueProperty(setting).set(value);
    }

    @Test
    void showsTheReferenceAtFirst() {
        assertThat(model.settingsProperty().get()).isEqualTo(ExperimentSettings.REFERENCE);
        assertThat(model.presetProperty().get()).isEqualTo(Preset.NOTEBOOK);
        assertThat(model.faultProperty().get()).isEmpty();
        for (DeviceSetting setting : DeviceSetting.values()) {
            assertThat(setting.range().contains(model.valueProperty(setting).get()))
                    .as(setting.label() + setting.unit() + setting.help())
                    .isTrue();
        }
    }

    @Test
    void everyControlReachesTheSettings() {
        set(DeviceSetting.ALPHA, 0.1);
        set(DeviceSetting.WEIGHT_BITS, 3);
        set(DeviceSetting.ON_OFF_RATIO, 25);
        set(DeviceSetting.PERCENTILE, 99);
        set(DeviceSetting.CHIPS, 7);
        set(DeviceSetting.EPOCHS, 5);
        set(DeviceSetting.BATCH_SIZE, 128);
        set(DeviceSetting.LEARNING_RATE, 0.01);
        set(DeviceSetting.SEED, 42);
        set(DeviceSetting.THREADS, 1);
        model.mappingProperty().set(Mapping.OFFSET);
        model.errorProperty().set(ErrorChoice.INDEPENDENT);
        model.clipProperty().set(true);
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
        set(DeviceSetting.WEIGHT_BITS, 9);
        assertThat(crossbar().storage().weightBits().isAnalog()).isTrue();
        assertThat(DeviceSetting.WEIGHT_BITS.notation().format(9)).isEqualTo("∞");
    }

    @Test
    void aPublishedDeviceBringsItsRangeAndTakesItAway() {
        set(DeviceSetting.ON_OFF_RATIO, 20);
        model.errorProperty().set(ErrorChoice.RRAM_MILO);
        assertThat(crossbar().cells().range()).isEqualTo(new RramMilo().suggestedRange());
        assertThat(model.valueProperty(DeviceSetting.ON_OFF_RATIO).get()).isEqualTo(4.5);
        assertThat(model.rangeNoteProperty().get())
                .isEqualTo(
                        "RRAM (Milo 2021): conductances from 50 to 225 µS, as suggested for this"
                                + " device.");
        assertThat(model.alphaUsedProperty().get()).isFalse();
        model.errorProperty().set(ErrorChoice.PCM_JOSHI);
        model.errorProperty().set(ErrorChoice.PROPORTIONAL);
        assertThat(crossbar().cells().range()).isEqualTo(new ConductanceRange(1e3, 2e4));
        assertThat(model.rangeNoteProperty().get()).isEmpty();
    }

    @Test
    void whatDoesNotGoTogetherIsSaidAndTheLastValidSettingsStay() {
        model.errorProperty().set(ErrorChoice.RRAM_MILO);
        ExperimentSettings valid = model.settingsProperty().get();
        set(DeviceSetting.ON_OFF_RATIO, 10);
        assertThat(model.settingsProperty().get()).isEqualTo(valid);
        assertThat(model.faultProperty().get()).startsWith("RRAM (Milo 2021) was measured");
        set(DeviceSetting.LEARNING_RATE, -1);
        assertThat(model.faultProperty().get()).contains("learning rate").contains("Milo");
        set(DeviceSetting.LEARNING_RATE, 0.001);
        set(DeviceSetting.ON_OFF_RATIO, 4.5);
        assertThat(model.faultProperty().get()).isEmpty();
        assertThat(model.settingsProperty().get()).isEqualTo(valid);
    }

    @Test
    void numbersThatAreNoneAreFaultsToo() {
        set(DeviceSetting.ALPHA, Double.NaN);
        assertThat(model.faultProperty().get()).contains("α");
        set(DeviceSetting.ALPHA, 0.2);
        assertThat(model.faultProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void aPresetIsTakenAsAWholeAndKeepsTheRest(Preset preset) {
        set(DeviceSetting.EPOCHS, 2);
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
        set(DeviceSetting.ALPHA, 0.25);
        assertThat(model.settingsProperty().get())
                .isEqualTo(loaded.withCrossbar(loaded.crossbar().withAlpha(0.25)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PROPORTIONAL         | σ = 30 % of each conductance
                    INDEPENDENT          | σ = 30 % of Gmax
                    INVERSE              | σ = 30 % of Gmax² / G
                    UNIFORM_PROPORTIONAL | Up to ±15 % of each conductance
                    UNIFORM_INDEPENDENT  | Up to ±15 % of Gmax
                    UNIFORM_INVERSE      | Up to ±15 % of Gmax² / G
                    SONOS                | σ as it was measured
                    NONE                 | No device error
                    """)
    void alphaIsPutIntoWords(ErrorChoice choice, String words) {
        model.errorProperty().set(choice);
        assertThat(model.alphaWordsProperty().get()).isEqualTo(words);
        assertThat(choice.title()).isNotBlank();
    }

    @Test
    void theSigmaCurveIsInMicrosiemens() {
        SigmaCurve curve = model.sigmaCurveProperty().get();
        assertThat(curve.conductances()[0]).isCloseTo(100, within(1e-9));
        assertThat(curve.conductances()[64]).isCloseTo(1000, within(1e-9));
        assertThat(curve.sigmas()[0]).isCloseTo(30, within(1e-9));
        assertThat(curve.sigmas()[64]).isCloseTo(300, within(1e-9));
        model.errorProperty().set(ErrorChoice.UNIFORM_INDEPENDENT);
        assertThat(model.sigmaCurveProperty().get().sigmas()[0])
                .isCloseTo(300 / Math.sqrt(12), within(1e-9));
        model.errorProperty().set(ErrorChoice.RRAM_MILO);
        assertThat(model.sigmaCurveProperty().get().sigmas()[0])
                .isCloseTo(4.782321 - 0.009107 * 50, within(1e-9));
    }
}
