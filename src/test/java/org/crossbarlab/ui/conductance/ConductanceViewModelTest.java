package org.crossbarlab.ui.conductance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.crossbar.ArraySnapshot;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.device.PcmJoshi;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.testing.SmallShapes;
import org.crossbarlab.ui.brush.Brush;
import org.crossbarlab.ui.brush.BrushKind;
import org.crossbarlab.ui.brush.Brushes;
import org.crossbarlab.ui.heatmap.CellIndex;
import org.crossbarlab.ui.heatmap.Glyph;
import org.crossbarlab.ui.heatmap.TileLayout;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.live.Programming;
import org.crossbarlab.ui.microscope.ChosenDevice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class ConductanceViewModelTest {

    private static final LayerChoice CONV1 = LayerChoice.of(Architecture.REFERENCE).get(0);
    private static final LayerChoice CONV2 = LayerChoice.of(Architecture.REFERENCE).get(1);
    private static final LayerChoice LINEAR = LayerChoice.of(Architecture.REFERENCE).get(2);

    private final Programmings programmings = new Programmings(SmallData.DATA);
    private final SimpleObjectProperty<Programming> programming = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<ExperimentSettings> settings =
            new SimpleObjectProperty<>(SmallData.SETTINGS);
    private final Brush brush = Brushes.on(settings);
    private final ObjectProperty<ChosenDevice> chosen = new SimpleObjectProperty<>();
    private final ConductanceViewModel model = new ConductanceViewModel(programming, brush, chosen);

    @AfterEach
    void close() {
        programmings.close();
    }

    private void program(CrossbarSettings settings) {
        programming.set(programmings.of(settings));
    }

    private ProgrammedMatrix matrix(LayerChoice layer) {
        return programming.get().layers().get(NetworkRole.DIGITAL).get(layer.index());
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
        ArraySnapshot array = matrix(CONV2).arrays().getFirst();
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
    void theDifferenceInSigmasFillsTheColoursWhateverTheError() {
        for (double alpha : new double[] {0.01, 0.3}) {
            program(CrossbarSettings.REFERENCE.withAlpha(alpha));
            assertThat(model.isExact()).isFalse();
            for (int i = 0; i < model.ideal().length; i++) {
                double sigma = alpha * model.ideal()[i];
                assertThat(model.deviation()[i] * sigma)
                        .isCloseTo(model.difference()[i], within(1e-3 * sigma));
            }
            assertThat(spread(model.deviation())).isBetween(0.9, 1.1);
        }
    }

    @ParameterizedTest
    @EnumSource(Mapping.class)
    void theErrorsOfAWeightsCellsAddUpToItsOwn(Mapping mapping) {
        program(CrossbarSettings.REFERENCE.withMapping(mapping).withAlpha(0.01));
        choose("Weight W");
        assertThat(spread(model.deviation())).isBetween(0.7, 1.3);
    }

    @Test
    void withoutAnErrorThereIsNoSigmaAndItIsSaid() {
        program(CrossbarSettings.REFERENCE.withAlpha(0));
        assertThat(model.isExact()).isTrue();
        assertThat(model.deviation()).containsOnly(0);
    }

    private static double spread(float[] values) {
        double squares = 0;
        for (float value : values) {
            squares += value * value;
        }
        return Math.sqrt(squares / values.length);
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
        assertThat(model.ideal()).isEqualTo(matrix(CONV2).stored());
        assertThat(model.programmed()).isEqualTo(matrix(CONV2).effective());
    }

    @ParameterizedTest
    @EnumSource(Mapping.class)
    void everyLayerAndNetworkCanBeShownUnderEveryMapping(Mapping mapping) {
        program(CrossbarSettings.REFERENCE.withMapping(mapping));
        assertThat(model.layers()).containsExactly(CONV1, CONV2, LINEAR);
        for (LayerChoice layer : model.layers()) {
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
    }

    @Test
    void theLayersFollowTheNetworkAndTheChosenOneStaysByItsName() {
        program(CrossbarSettings.REFERENCE);
        model.layerProperty().set(LINEAR);
        try (Programmings others = new Programmings(SmallShapes.dataset())) {
            programming.set(others.of(CrossbarSettings.REFERENCE));
        }
        LayerChoice linear = model.layerProperty().get();
        assertThat(linear.title()).isEqualTo("linear");
        assertThat(model.layers()).hasSize(3).contains(linear);
        assertThat(model.layoutProperty().get().rows()).isEqualTo(4);
        assertThat(model.ideal()).hasSize(4 * 16 * 2 * 2);
    }

    @Test
    void theReadoutFollowsAWeightThroughBothDevices() {
        program(CrossbarSettings.REFERENCE);
        ProgrammedMatrix matrix = matrix(CONV2);
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
        model.arrayProperty().set(model.arrays().getFirst());
        model.cursorProperty().set(new CellIndex(0, 3));
        assertThat(model.readoutProperty().get())
                .matches("reference cell, stores zero → 55\\d\\.\\d µS ideal → .* µS programmed");
        model.cursorProperty().set(new CellIndex(1, 3));
        assertThat(model.readoutProperty().get())
                .startsWith("weight " + signed(matrix(CONV2).stored()[3]));
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
                ProgrammedMatrix matrix = matrix(CONV1);
                int reference =
                        (matrix.arrays().getFirst().rows() - matrix.outputs()) * matrix.inputs();
                for (int i = 0; i < matrix.stored().length; i++) {
                    double level =
                            matrix.level(
                                    programming.get().settings().cells().range(), reference + i);
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
                                programmings.network(CrossbarSettings.REFERENCE, 3, 5)));
        assertThat(model.sourceProperty().get()).isEqualTo("Chip #1");
        model.networkProperty().set(NetworkRole.AWARE);
        assertThat(model.sourceProperty().get()).isEqualTo("Training step, fresh errors");
    }

    /** A program that a brush painted does what the map says, wherever a cell stands on it. */
    @ParameterizedTest
    @EnumSource(Mapping.class)
    void aMarkedCellIsTheOneThatIsProgrammedAndBearsTheSign(Mapping mapping) {
        CrossbarSettings plain = CrossbarSettings.REFERENCE.withMapping(mapping);
        settings.set(settings.get().withCrossbar(plain));
        program(plain);
        brush.kindProperty().set(BrushKind.OPEN);
        for (LayerChoice layer : List.of(CONV1, CONV2, LINEAR)) {
            model.layerProperty().set(layer);
            for (ArrayChoice array : List.copyOf(model.arrays())) {
                model.arrayProperty().set(array);
                CellIndex cell = new CellIndex(5, layer == LINEAR ? 412 : 7);
                brush.paint(model.marks().cells(cell));
                assertThat(model.marks().glyphs()).containsOnlyKeys(cell);
                program(settings.get().crossbar());
                int index = cell.row() * model.layoutProperty().get().columns() + cell.column();
                if (!array.isWeight()) {
                    assertThat(model.programmed()[index]).as("open").isZero();
                }
                model.cursorProperty().set(cell);
                assertThat(model.readoutProperty().get()).startsWith("Marked: open. ");
                brush.clearAll();
                program(settings.get().crossbar());
                assertThat(model.programmed()[index]).isNotZero();
            }
        }
    }

    @Test
    void theCellsOfAWeightAreMarkedTogetherAndToldOfWhereTheyDiffer() {
        program(CrossbarSettings.REFERENCE);
        CellIndex cell = new CellIndex(3, 11);
        choose("Weight W");
        brush.kindProperty().set(BrushKind.HIGH);
        long version = model.versionProperty().get();
        brush.paint(model.marks().cells(cell));
        assertThat(brush.markedProperty().get()).hasToString("1/0/3/11=high 1/1/3/11=high");
        assertThat(model.marks().glyphs()).containsExactly(Map.entry(cell, Glyph.PLUS));
        assertThat(model.versionProperty().get()).as("drawn anew").isGreaterThan(version);
        choose("G⁻");
        brush.kindProperty().set(BrushKind.LOW);
        brush.paint(model.marks().cells(cell));
        assertThat(model.marks().glyphs()).containsExactly(Map.entry(cell, Glyph.MINUS));
        choose("Weight W");
        assertThat(model.marks().glyphs()).containsExactly(Map.entry(cell, Glyph.DOT));
        model.cursorProperty().set(cell);
        assertThat(model.readoutProperty().get()).startsWith("Its cells are marked, not all alike");
        program(CrossbarSettings.REFERENCE.withMapping(Mapping.OFFSET));
        assertThat(model.marks().glyphs()).containsExactly(Map.entry(cell, Glyph.PLUS));
    }

    @Test
    void marksOfCellsThatNoMapHasShowNowhere() {
        program(CrossbarSettings.REFERENCE);
        MarkedCells foreign = MarkedCells.parse("1/0/99/0=low 1/0/0/9999=low 1/0/reference/3=low");
        settings.set(Settings.MARKED_CELLS.with(settings.get(), foreign));
        for (ArrayChoice array : List.copyOf(model.arrays())) {
            model.arrayProperty().set(array);
            assertThat(model.marks().glyphs()).isEmpty();
        }
        program(CrossbarSettings.REFERENCE.withMapping(Mapping.OFFSET_UNIT_COLUMN));
        model.arrayProperty().set(model.arrays().getFirst());
        assertThat(model.marks().glyphs())
                .containsExactly(Map.entry(new CellIndex(0, 3), Glyph.MINUS));
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
