package org.crossbarlab.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.nn.Architecture;
import org.junit.jupiter.api.Test;

import java.util.List;

/** The small records: scenarios, accuracies, settings, provenance. */
class ResultPartsTest {

    /** Twice the printed percent less 100, and twice the printed deviation, by hand. */
    @Test
    void scenariosUndoTheNotebooksTenThousandZeros() {
        assertThat(Scenario.DIGITAL_DIGITAL.correctedPercent()).isCloseTo(98.32, within(1e-9));
        assertThat(Scenario.DIGITAL_DIGITAL.correctedDeviation()).isZero();
        assertThat(Scenario.DIGITAL_ANALOG.correctedPercent()).isCloseTo(86.66, within(1e-9));
        assertThat(Scenario.DIGITAL_ANALOG.correctedDeviation()).isCloseTo(3.212, within(1e-9));
        assertThat(Scenario.AWARE_ANALOG.correctedPercent()).isCloseTo(96.54, within(1e-9));
        assertThat(Scenario.AWARE_ANALOG.correctedDeviation()).isCloseTo(0.344, within(1e-9));
    }

    @Test
    void scenariosNameTheirNetworks() {
        assertThat(Scenario.DIGITAL_DIGITAL.network()).isEqualTo(NetworkRole.DIGITAL);
        assertThat(Scenario.DIGITAL_ANALOG.network()).isEqualTo(NetworkRole.DIGITAL);
        assertThat(Scenario.AWARE_ANALOG.network()).isEqualTo(NetworkRole.AWARE);
        assertThat(Scenario.values()).extracting(Scenario::key).doesNotHaveDuplicates();
        assertThat(Scenario.values()).extracting(Scenario::title).doesNotHaveDuplicates();
    }

    /** Deviations −0.1, 0 and 0.1 from the mean: variance 0.02/3. */
    @Test
    void accuracyOverChipsIsMeanAndPopulationDeviation() {
        AnalogAccuracy accuracy = AnalogAccuracy.of(List.of(0.8, 0.9, 1.0));
        assertThat(accuracy.mean()).isCloseTo(0.9, within(1e-15));
        assertThat(accuracy.std()).isCloseTo(Math.sqrt(0.02 / 3), within(1e-15));
        assertThat(accuracy.runs()).containsExactly(0.8, 0.9, 1.0);
        assertThatThrownBy(() -> AnalogAccuracy.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneChipHasNoSpreadAndEqualOnesHaveASpreadOfZero() {
        assertThat(AnalogAccuracy.of(List.of(0.9)).std()).isNaN();
        assertThat(AnalogAccuracy.of(List.of(0.5, 0.5)).std()).isZero();
    }

    @Test
    void allFaultsOfTheSettingsAreReportedTogether() {
        ExperimentSettings good = ExperimentSettings.REFERENCE;
        assertThatThrownBy(
                        () -> new ExperimentSettings(good.training(), good.crossbar(), 1001, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The number of chips must be 1 to 1000, not 1001. The number of threads"
                                + " must be 1 to 256, not 0.");
        assertThat(good.withChips(1000).withThreads(256).withSeed(-5))
                .isEqualTo(new ExperimentSettings(good.training(), good.crossbar(), 1000, -5, 256));
    }

    @Test
    void provenanceSaysWhereNumbersComeFrom() {
        ExperimentSettings settings = ExperimentSettings.REFERENCE.withSeed(77).withThreads(3);
        Provenance provenance = Provenance.of(TinyData.DIGITS, settings);
        assertThat(provenance.version()).matches("\\d+\\.\\d+.*");
        assertThat(provenance.seed()).isEqualTo(77);
        assertThat(provenance.threads()).isEqualTo(3);
        assertThat(provenance.data()).hasSize(2);
        assertThat(provenance.data().values()).allMatch(sum -> sum.matches("[0-9a-f]{64}"));
        assertThat(
                        List.of(
                                provenance.jdk(),
                                provenance.backend(),
                                provenance.kernels(),
                                provenance.os(),
                                provenance.cpu()))
                .allSatisfy(part -> assertThat(part).isNotBlank().doesNotContain("null"));
        assertThat(provenance.jdk()).contains(System.getProperty("java.version"));
    }

    @Test
    void aTrainedNetworkHasAllItsParameters() {
        assertThatThrownBy(
                        () ->
                                new TrainedNetwork(
                                        NetworkRole.AWARE,
                                        Architecture.REFERENCE,
                                        new float[7017],
                                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The network has 7018 parameters, not 7017.");
    }
}
