package org.crossbarlab.ui.conductance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.ArraySnapshot;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.device.PcmJoshi;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.ui.heatmap.CellIndex;
import org.crossbarlab.ui.heatmap.TileLayout;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.live.Programming;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

class ConductanceViewModelTest {

    private final WorkerPool pool = new WorkerPool(1);
    private final TestBench bench = new TestBench(SmallData.DATA, 1, pool);
    private final SimpleObjectProperty<Programming> programming = new SimpleObjectProperty<>();
    private final ConductanceViewModel model = new ConductanceViewModel(programming);

    @AfterEach
    void close() {
        pool.close();
    }

    private void program(CrossbarSettings settings) {
        programming.set(
                new Programming(
                        Architecture.REFERENCE,
                        Map.of(
                                NetworkRole.DIGITAL,
                                bench.program(
                                                Experiment.initialParameters(
                                                        Architecture.REFERENCE, 1),
                                                settings,
                                                1)
                                        .layers(),
                                NetworkRole.AWARE,
                                bench.program(
                                                Experiment.initialParameters(
                                                        Architecture.REFERENCE, 2),
                                                settings,
                                                1)
                                        .layers()),
                        settings,
                        1,
                        null));
    }

    private ProgrammedMatrix matrix(LayerChoice layer) {
        return programming.get().layers().get(NetworkRole.DIGITAL).get(layer.ordinal());
    }

    private List<String> labels() {
        return model.arrays().stream().map(ArrayChoice::label).toList();
    }

    private void choose(String label) {
        model.arrayProperty()
                .set(
                        model.arrays().stream()
                                .filter(each -> each.label().equals(label))
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void nothingIsShownBeforeTheFirstProgramming() {
        assertThat(model.layoutProperty().get()).isNull();
        assertThat(model.versionProperty().get()).isZero();
        assertThat(model.readoutProperty().get()).isEmpty();
    }

    @Test
    void theThreeMatricesAreInMicrosiemens() {
        program(CrossbarSettings.REFERENCE);
        ArraySnapshot array = matrix(LayerChoice.CONV2).arrays().getFirst();
        assertThat(model.layoutProperty().get()).isEqualTo(TileLayout.tiles(16, 72, 3, 3, 8));
        for (int i = 0; i < array.ideal().length; i++) {
            assertThat(model.ideal()[i]).isEqualTo(1000 * array.ideal()[i]);
            assertThat(model.programmed()[i]).isEqualTo(1000 * array.programmed()[i]);
            assertThat(model.difference()[i]).isEqualTo(model.programmed()[i] - model.ideal()[i]);
        }
        assertThat(model.sourceProperty().get()).isEqualTo("Chip #1");
    }

    @Test
    void buffersAreUsedAgainAndTheVersionTells() {
        program(CrossbarSettings.REFERENCE);
        float[] buffer = model.programmed();
        float before = buffer[0];
        long version = model.versionProperty().get();
        Limits limits = model.limitsProperty().get();
        program(CrossbarSettings.REFERENCE.withAlpha(0.1));
        assertThat(model.programmed()).isSameAs(buffer);
        assertThat(buffer[0]).isNotEqualTo(before);
        assertThat(model.versionProperty().get()).isGreaterThan(version);
        assertThat(model.limitsProperty().get()).as("locked while α moves").isEqualTo(limits);
        assertThat(limits.low()).isZero();
        assertThat(limits.high()).isCloseTo(1000, within(1e-9));
        assertThat(limits.difference()).isEqualTo(500);
    }

    @Test
    void arraysFollowTheMapping() {
        program(CrossbarSettings.REFERENCE);
        assertThat(labels()).containsExactly("G⁺", "G⁻", "Weight W");
        choose("G⁻");
        program(CrossbarSettings.REFERENCE.withMapping(Mapping.OFFSET));
        assertThat(labels()).containsExactly("G", "Weight W");
        assertThat(model.arrayProperty().get().label()).isEqualTo("G");
        choose("Weight W");
        program(CrossbarSettings.REFERENCE);
        assertThat(model.arrayProperty().get().isWeight()).isTrue();
        assertThat(model.limitsProperty().get().low()).isNegative();
        assertThat(model.ideal()).isEqualTo(matrix(LayerChoice.CONV2).stored());
        assertThat(model.programmed()).isEqualTo(matrix(LayerChoice.CONV2).effective());
    }

    @ParameterizedTest
    @EnumSource(LayerChoice.class)
    void everyLayerAndNetworkCanBeShownUnderEveryMapping(LayerChoice layer) {
        for (Mapping mapping : Mapping.values()) {
            program(CrossbarSettings.REFERENCE.withMapping(mapping));
            model.layerProperty().set(layer);
            model.networkProperty().set(NetworkRole.AWARE);
            for (ArrayChoice array : List.copyOf(model.arrays())) {
                model.arrayProperty().set(array);
                int cells = model.layoutProperty().get().cells();
                assertThat(model.ideal()).hasSize(cells);
                model.cursorProperty().set(new CellIndex(0, 0));
                assertThat(model.readoutProperty().get()).isNotEmpty();
            }
        }
        assertThat(layer.title()).isNotBlank();
    }

    @Test
    void theLinearLayerShowsSixteenImagesOfSixBySixForEachDigit() {
        assertThat(IntStream.range(0, 576).map(LayerChoice.LINEAR::input).sorted().toArray())
                .containsExactly(IntStream.range(0, 576).toArray());
        assertThat(LayerChoice.LINEAR.input(5)).as("end of the first row").isEqualTo(5);
        assertThat(LayerChoice.LINEAR.input(6)).as("second image across").isEqualTo(36);
        assertThat(LayerChoice.LINEAR.input(24)).as("second row, first image").isEqualTo(6);
        assertThat(LayerChoice.LINEAR.input(6 * 24)).as("fifth image").isEqualTo(144);
    }

    @Test
    void theReadoutFollowsAWeightThroughBothDevices() {
        program(CrossbarSettings.REFERENCE);
        ProgrammedMatrix matrix = matrix(LayerChoice.CONV2);
        int largest = 0;
        for (int i = 0; i < matrix.stored().length; i++) {
            if (matrix.stored()[i] < matrix.stored()[largest]) {
                largest = i;
            }
        }
        model.cursorProperty().set(new CellIndex(largest / 72, largest % 72));
        assertThat(model.readoutProperty().get())
                .matches(
                        "weight −0\\.\\d{3} → level −12[67] → G⁺ 100\\.0, G⁻ [91]\\d+\\.\\d µS"
                                + " ideal → \\d+\\.\\d, \\d+\\.\\d µS programmed → effective weight"
                                + " −?\\d\\.\\d{3}");
        model.cursorProperty().set(null);
        assertThat(model.readoutProperty().get()).isEmpty();
    }

    @Test
    void theReadoutOfOneArrayAndOfItsReferenceRow() {
        program(CrossbarSettings.REFERENCE.withMapping(Mapping.OFFSET_UNIT_COLUMN));
        model.cursorProperty().set(new CellIndex(0, 3));
        assertThat(model.readoutProperty().get())
                .matches("reference cell, stores zero → 55\\d\\.\\d µS ideal → .* µS programmed");
        model.cursorProperty().set(new CellIndex(1, 3));
        assertThat(model.readoutProperty().get())
                .startsWith("weight " + signed(matrix(LayerChoice.CONV2).stored()[3]));
    }

    private static String signed(float weight) {
        return String.format(Locale.ROOT, "%.3f", weight).replace('-', '−');
    }

    @Test
    void levelsAreSignedAndZeroIsZero() {
        for (Mapping mapping : Mapping.values()) {
            for (int bits : new int[] {1, 2, 5, 8}) {
                program(
                        CrossbarSettings.REFERENCE
                                .withMapping(mapping)
                                .withWeightBits(new Resolution(bits)));
                ProgrammedMatrix matrix = matrix(LayerChoice.CONV1);
                int reference =
                        (matrix.arrays().getFirst().rows() - matrix.outputs()) * matrix.inputs();
                for (int i = 0; i < matrix.stored().length; i++) {
                    double level =
                            CellReadout.level(
                                    matrix,
                                    programming.get().settings().cells().range(),
                                    reference + i);
                    assertThat(level * matrix.stored()[i]).isGreaterThanOrEqualTo(0);
                    assertThat(level).isEqualTo(Math.rint(level));
                }
            }
        }
    }

    @Test
    void withoutQuantisationThereIsNoLevel() {
        program(CrossbarSettings.REFERENCE.withWeightBits(Resolution.ANALOG));
        model.cursorProperty().set(new CellIndex(2, 2));
        assertThat(model.readoutProperty().get()).doesNotContain("level");
    }

    @Test
    void aPublishedDevicesSmallErrorsHaveAScaleOfTheirOwn() {
        PcmJoshi pcm = new PcmJoshi();
        program(CrossbarSettings.REFERENCE.withRange(pcm.suggestedRange()).withError(pcm));
        Limits limits = model.limitsProperty().get();
        assertThat(limits.difference()).isBetween(2.0, 10.0);
    }

    @Test
    void trainingIsNamedAsTheSourceOfItsOwnNetwork() {
        program(CrossbarSettings.REFERENCE);
        programming.set(
                programming
                        .get()
                        .withTraining(
                                NetworkRole.AWARE,
                                bench.program(
                                                Experiment.initialParameters(
                                                        Architecture.REFERENCE, 3),
                                                CrossbarSettings.REFERENCE,
                                                5)
                                        .layers()));
        assertThat(model.sourceProperty().get()).isEqualTo("Chip #1");
        model.networkProperty().set(NetworkRole.AWARE);
        assertThat(model.sourceProperty().get()).isEqualTo("Training step, fresh errors");
    }

    @Test
    void nothingIsComputedWhileTheTabIsHidden() {
        program(CrossbarSettings.REFERENCE);
        model.visibleProperty().set(false);
        long version = model.versionProperty().get();
        program(CrossbarSettings.REFERENCE.withAlpha(0));
        assertThat(model.versionProperty().get()).isEqualTo(version);
        model.visibleProperty().set(true);
        assertThat(model.versionProperty().get()).isGreaterThan(version);
    }
}
