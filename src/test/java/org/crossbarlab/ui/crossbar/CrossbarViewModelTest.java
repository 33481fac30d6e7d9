package org.crossbarlab.ui.crossbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Defect;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.ui.brush.Brush;
import org.crossbarlab.ui.brush.Brushes;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.live.Programming;
import org.crossbarlab.ui.microscope.ChosenDevice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class CrossbarViewModelTest {

    private static final CrossbarSettings SETTINGS = CrossbarSettings.REFERENCE;

    private final WorkerPool pool = new WorkerPool(1);
    private final TestBench bench = new TestBench(SmallData.DATA, 1, pool);
    private final SimpleObjectProperty<Programming> programming = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<Dataset> dataset =
            new SimpleObjectProperty<>(SmallData.DATA);
    private final Brush brush = Brushes.alone();
    private final ObjectProperty<ChosenDevice> chosen = new SimpleObjectProperty<>();
    private final CrossbarViewModel model =
            new CrossbarViewModel(programming, dataset, brush, chosen);

    @AfterEach
    void close() {
        pool.close();
    }

    private void program(CrossbarSettings settings, int chip) {
        float[] digital = Experiment.initialParameters(bench.architecture(), 1);
        float[] aware = Experiment.initialParameters(bench.architecture(), 2);
        programming.set(
                new Programming(
                        bench.architecture(),
                        Map.of(
                                NetworkRole.DIGITAL,
                                bench.program(digital, settings, chip).network(),
                                NetworkRole.AWARE,
                                bench.program(aware, settings, chip).network()),
                        settings,
                        chip,
                        null));
    }

    private String read(Spot spot) {
        model.spotProperty().set(spot);
        return model.sentenceProperty().get();
    }

    private static double number(String sentence, String before, String after) {
        Matcher found =
                Pattern.compile(
                                Pattern.quote(before)
                                        + "([−\\d.]+)"
                                        + Pattern.quote(after).replace(" ", "\\E\\s*\\Q"))
                        .matcher(sentence);
        assertThat(found.find()).as(sentence).isTrue();
        return Double.parseDouble(found.group(1).replace('−', '-'));
    }

    @Test
    void beforeTheFirstProgrammingNothingIsOnView() {
        assertThat(model.frame()).isNull();
        assertThat(model.sentenceProperty().get()).isEmpty();
        model.moveWindow(1, 0);
        model.walk(1, 0);
        model.scroll(1, 0);
        model.scan().start();
        assertThat(model.scan().runningProperty().get()).isFalse();
        program(SETTINGS, 1);
        assertThat(model.layers()).containsExactly("conv 1", "conv 2", "linear");
        assertThat(model.layerProperty().get()).isEqualTo("conv 1");
        assertThat(model.frame().measured().volts(4)).as("it begins where ink is").isPositive();
        assertThat(model.captionProperty().get())
                .isEqualTo("Image 1: " + SmallData.DATA.test().label(0));
    }

    @Test
    void aDeviceSaysOhmsLaw() {
        program(SETTINGS, 1);
        String sentence = read(Spot.device(0, 2, 4));
        assertThat(sentence)
                .matches(
                        "G⁺ of output 3, row 5: [\\d.]+ V × [\\d.]+ µS = [\\d.]+ µA"
                                + " \\(Ohm’s law\\); target [\\d.]+ µS\\.");
        double volts = number(sentence, "row 5: ", " V");
        double siemens = number(sentence, "V × ", " µS");
        assertThat(number(sentence, "µS = ", " µA"))
                .isCloseTo(volts * siemens, within(0.006 * volts * siemens + 0.3));
        assertThat(siemens).isCloseTo(model.frame().measured().conductance(0, 2, 4), within(0.5));
    }

    @ParameterizedTest
    @EnumSource(Mapping.class)
    void theSentencesOfADevicesColumnAddUpToItsOwnAndThatToTheOutput(Mapping mapping) {
        program(SETTINGS.withMapping(mapping), 1);
        for (String layer : List.copyOf(model.layers())) {
            model.layerProperty().set(layer);
            int rows = model.frame().trace().matrix().inputs();
            double left = 0;
            for (int array = 0; array < model.gridProperty().get().arrays(); array++) {
                double sum = 0;
                for (int row = 0; row < rows; row++) {
                    sum += number(read(Spot.device(array, 1, row)), "µS = ", " µA");
                }
                String column = read(Spot.column(array, 1));
                double whole = number(column, "add up to ", " µA");
                assertThat(whole).isCloseTo(sum, within(0.005 * sum + 0.01 * rows + 0.5));
                left += array == 0 ? whole : -whole;
            }
            if (!mapping.isBalanced()) {
                String subtracted = read(Spot.column(0, CellAddress.REFERENCE));
                boolean devices = mapping == Mapping.OFFSET_UNIT_COLUMN;
                left -= number(subtracted, devices ? "add up to " : "voltages = ", " µA");
            }
            String output = read(Spot.output(1));
            assertThat(number(output, " = ", " µA ≙")).isCloseTo(left, within(1.6));
            assertThat(number(output, "bias = ", "."))
                    .isCloseTo(model.frame().programmed(1), within(0.006));
        }
    }

    @Test
    void anotherChipAlphaMappingOrStuckCellActsAtOnce() {
        program(SETTINGS, 1);
        model.spotProperty().set(Spot.device(1, 2, 4));
        String before = model.sentenceProperty().get();
        long version = model.versionProperty().get();
        program(SETTINGS, 2);
        assertThat(model.sentenceProperty().get()).isNotEqualTo(before);
        assertThat(model.versionProperty().get()).isGreaterThan(version);
        program(SETTINGS.withAlpha(0), 2);
        double target = model.frame().measured().target(1, 2, 4);
        assertThat(model.frame().measured().conductance(1, 2, 4)).isEqualTo(target);
        MarkedCells stuck =
                new MarkedCells(new TreeMap<>(Map.of(new CellAddress(0, 1, 2, 4), Defect.HIGH)));
        program(SETTINGS.withDefects(SETTINGS.cells().defects().withMarked(stuck)), 2);
        assertThat(model.sentenceProperty().get()).contains("× 1000 µS");
        program(SETTINGS.withMapping(Mapping.OFFSET), 2);
        assertThat(model.spotProperty().get()).as("there is no G⁻ now").isNull();

        model.spotProperty().set(Spot.device(1, 2, 4));
        assertThat(model.spotProperty().get()).as("pointed at an older picture").isNull();
        assertThat(model.sentenceProperty().get()).startsWith("Output 1: I − I₀ = ");
    }

    @Test
    void theOtherNetworkSitsInItsOwnCrossbar() {
        program(SETTINGS, 1);
        float[] digital = model.frame().trace().matrix().stored();
        model.networkProperty().set(NetworkRole.AWARE);
        assertThat(model.frame().trace().matrix().stored()).isNotEqualTo(digital);
    }

    @Test
    void theWindowStaysOnThePictureAndItsPlaceIsKeptWhereItCanBe() {
        program(SETTINGS, 1);
        model.moveTo(0, 0);
        model.moveWindow(-1, 0);
        assertThat(model.positionProperty().get()).isZero();
        model.moveWindow(2, 3);
        assertThat(model.positionProperty().get()).isEqualTo(3 * 13 + 2);
        assertThat(model.frame().measured().volts(0))
                .isCloseTo(
                        0.2 * (SmallData.DATA.test().image(0)[6 * 28 + 4] & 0xFF) / 255,
                        within(1e-6));
        model.moveTo(99, 99);
        assertThat(model.positionProperty().get()).isEqualTo(168);
        program(SETTINGS, 2);
        assertThat(model.positionProperty().get()).isEqualTo(168);
        model.layerProperty().set("conv 2");
        assertThat(model.frame().trace().positions()).isEqualTo(36);
        model.layerProperty().set("linear");
        assertThat(model.positionProperty().get()).isZero();
        assertThat(model.movableProperty().get()).isFalse();
        assertThat(model.gridProperty().get().inputs()).isEqualTo(576);
    }

    @Test
    void readingFarDownTheLastLayerScrollsThere() {
        program(SETTINGS, 1);
        model.layerProperty().set("linear");
        model.spotProperty().set(Spot.device(0, 9, 500));
        assertThat(model.gridProperty().get().firstInput()).isEqualTo(492);
        assertThat(model.sentenceProperty().get()).startsWith("G⁺ of output 10, row 501: ");
        assertThat(read(Spot.row(500))).startsWith("Row 501: the input at channel 14, row ");
        model.scroll(-1000, 0);
        assertThat(model.gridProperty().get().firstInput()).isZero();
    }

    @Test
    void choosingADeviceKeepsItAndShowsItsOutputsMap() {
        program(SETTINGS, 1);
        model.layerProperty().set("conv 2");
        model.choose(Spot.device(1, 5, 70));
        CellAddress cell = new CellAddress(1, 1, 5, 70);
        assertThat(chosen.get()).isEqualTo(new ChosenDevice(NetworkRole.DIGITAL, cell));
        assertThat(model.chosen()).isEqualTo(cell);
        assertThat(model.outputProperty().get()).isEqualTo(5);
        model.choose(Spot.column(0, 2));
        assertThat(model.outputProperty().get()).isEqualTo(2);
        assertThat(chosen.get()).as("no device").isNotNull();
        model.choose(Spot.row(3));
        model.choose(null);
        assertThat(model.outputProperty().get()).isEqualTo(2);
        model.networkProperty().set(NetworkRole.AWARE);
        assertThat(model.chosen()).as("of the other network's crossbar").isNull();
        assertThat(chosen.get()).isNotNull();
        model.networkProperty().set(NetworkRole.DIGITAL);
        model.choose(Spot.device(1, 5, 70));
        assertThat(chosen.get()).as("the same again lets it go").isNull();
        model.choose(Spot.device(0, 0, 0));
        assertThat(model.letGo()).isTrue();
        assertThat(chosen.get()).as("first what is read").isNotNull();
        assertThat(model.letGo()).isTrue();
        assertThat(chosen.get()).isNull();
        assertThat(model.letGo()).isFalse();
    }

    @Test
    void inPlayTheMapFillsInBehindTheWindowAndAHandEndsIt() {
        program(SETTINGS, 1);
        assertThat(model.scan().shows(168)).isTrue();
        model.scan().start();
        assertThat(model.positionProperty().get()).isZero();
        model.scan().step();
        assertThat(model.scan().shows(1)).isTrue();
        assertThat(model.scan().shows(2)).isFalse();
        model.moveWindow(1, 1);
        assertThat(model.scan().runningProperty().get()).isFalse();
        assertThat(model.scan().shows(168)).isTrue();
        model.scan().start();
        for (int i = 0; i < 169; i++) {
            assertThat(model.positionProperty().get()).isEqualTo(i);
            model.scan().step();
        }
        assertThat(model.scan().runningProperty().get()).as("after the last place").isFalse();
    }

    @Test
    void imagesTurnAroundAndOtherDataBeginAnew() {
        program(SETTINGS, 1);
        model.turn(-1);
        assertThat(model.imageProperty().get()).isEqualTo(SmallData.DATA.test().count() - 1);
        model.turn(2);
        assertThat(model.imageProperty().get()).isEqualTo(1);
        assertThat(model.captionProperty().get()).startsWith("Image 2: ");
        dataset.set(SmallData.OTHER);
        assertThat(model.imageProperty().get()).isZero();
    }

    @Test
    void theWindowGoesWhereInkIsWithAnotherImageAlone() {
        program(SETTINGS, 1);
        model.moveTo(0, 0);
        program(SETTINGS.withAlpha(0.5), 1);
        assertThat(model.frame().trace().isDark(0)).as("a corner").isTrue();
        assertThat(model.positionProperty().get()).as("where the hand put it").isZero();
        model.turn(1);
        int seen = model.positionProperty().get();
        assertThat(seen).isEqualTo(model.frame().trace().brightestPosition());
        model.turn(-1);
        assertThat(model.frame().trace().isDark(seen)).as("ink of both").isFalse();
        assertThat(model.positionProperty().get()).isEqualTo(seen);
    }

    @Test
    void imagesOfAnotherSizeWaitForTheirNetwork() {
        program(SETTINGS, 1);
        Frame before = model.frame();
        Dataset all = SyntheticDigits.generate(new RandomStreams(3), 64, 64);
        dataset.set(SmallImages.cut(all, 20));
        model.turn(1);
        assertThat(model.frame()).isSameAs(before);
    }

    @Test
    void whatCannotBeSeenIsNotComputed() {
        program(SETTINGS, 1);
        model.visibleProperty().set(false);
        Frame before = model.frame();
        program(SETTINGS, 2);
        assertThat(model.frame()).isSameAs(before);
        model.visibleProperty().set(true);
        assertThat(model.frame()).isNotSameAs(before);
    }

    @Test
    void barsKeepTheirScaleWhileAlphaAndTheWindowMove() {
        program(SETTINGS, 1);
        Scales scales = model.frame().scales();
        model.moveTo(3, 4);
        assertThat(model.frame().scales()).isEqualTo(scales);
        program(SETTINGS.withAlpha(0.05), 1);
        assertThat(model.frame().scales()).isEqualTo(scales);
        for (int output = 0; output < 8; output++) {
            assertThat(model.frame().measured().targetColumn(0, output))
                    .isLessThanOrEqualTo(scales.current());
        }
    }
}
