package org.crossbarlab.ui.microscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.Defect;
import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.Sessions;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.live.Programming;
import org.crossbarlab.ui.microscope.Specimen.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

class MicroscopeViewModelTest {

    private final Session session = Sessions.small();
    private final MicroscopeViewModel model =
            new MicroscopeViewModel(session.model(), session.workbench());

    @AfterEach
    void close() {
        model.close();
        session.close();
    }

    private void train() {
        session.run();
        Sessions.await(session, RunPhase.DONE);
        Sessions.awaitScores(session);
        // Maps may come a moment after the figures.
        Sessions.await(session, this::newestAreShown);
    }

    private boolean newestAreShown() {
        Programming shown = session.model().programmingProperty().get();
        return shown != null
                && shown.settings().equals(settings().crossbar())
                && session.model().networksProperty().get().entrySet().stream()
                        .allMatch(
                                entry ->
                                        Arrays.equals(
                                                entry.getValue().parameters(),
                                                shown.networks().get(entry.getKey()).stored()));
    }

    private ExperimentSettings settings() {
        return session.model().settingsProperty().get();
    }

    private void use(ExperimentSettings settings) {
        session.setSettings(settings);
        Sessions.await(
                session,
                () -> {
                    Programming shown = session.model().programmingProperty().get();
                    return shown != null && shown.settings().equals(settings.crossbar());
                });
    }

    private Specimen look(NetworkRole network, int layer, int array, int output, int input) {
        model.chosenProperty()
                .set(new ChosenDevice(network, new CellAddress(layer, array, output, input)));
        return model.specimenProperty().get();
    }

    private ProgrammedMatrix matrix(NetworkRole network, int layer) {
        return session.model()
                .programmingProperty()
                .get()
                .networks()
                .get(network)
                .layers()
                .get(layer);
    }

    @Test
    void theWayOfAWeightIsThatOfTheCrossbarInUse() {
        train();
        for (String mapping : Settings.MAPPING.choices()) {
            // Two-sided devices hold no digits.
            for (int slices = 1; slices <= (mapping.contains("two-sided") ? 1 : 2); slices++) {
                use(
                        Settings.MAPPING.with(
                                SmallData.SETTINGS.withCrossbar(
                                        SmallData.SETTINGS
                                                .crossbar()
                                                .withStorage(
                                                        SmallData.SETTINGS
                                                                .crossbar()
                                                                .storage()
                                                                .withSlices(slices))),
                                mapping));
                ProgrammedMatrix matrix = matrix(NetworkRole.AWARE, 1);
                int last = matrix.arrays().size() - 1;
                Specimen seen = look(NetworkRole.AWARE, 1, last, 4, 17);
                int weight = 4 * matrix.inputs() + 17;
                assertThat(seen.weight()).isEqualTo(matrix.stored()[weight]);
                assertThat(seen.effective()).isEqualTo(matrix.effective()[weight]);
                assertThat(seen.devices()).hasSize(last + 1);
                assertThat(seen.chosen()).isSameAs(seen.devices().get(last));
                // As many steps from zero as the weight is of the largest, to the nearest.
                double share = Math.clamp(seen.weight() / matrix.wMax(), -1, 1);
                assertThat(seen.level())
                        .as("%s, %d slices", mapping, slices)
                        .isCloseTo(share * seen.levels(), within(1.0));
                assertThat(seen.levels()).isBetween(100.0, 300.0);
                for (Part part : seen.devices()) {
                    assertThat(part.sigma()).isCloseTo(0.3 * part.target(), within(1e-3));
                    assertThat(part.draw() * part.sigma())
                            .isCloseTo(part.programmed() - part.target(), within(1e-9));
                }
            }
        }
    }

    @Test
    void aReferenceCellStoresZeroAndADeviceThatIsNotThereShowsNothing() {
        use(Settings.MAPPING.with(settings(), "offset-unit-column"));
        assertThat(matrix(NetworkRole.DIGITAL, 0).coding().hasReferenceRow()).isTrue();
        Specimen seen = look(NetworkRole.DIGITAL, 0, 0, CellAddress.REFERENCE, 3);
        assertThat(seen.weight()).isNaN();
        assertThat(MicroscopeWords.weight(seen)).isEqualTo("stores zero");
        assertThat(model.titleProperty().get())
                .isEqualTo("G of conv 1, reference row, input 4: Digital, chip #1");
        use(Settings.MAPPING.with(settings(), "balanced"));
        assertThat(model.specimenProperty().get()).isNull();
        assertThat(model.chosenProperty().get()).as("it waits for its mapping").isNotNull();
    }

    @Test
    void itStaysChosenWhateverChipComes() {
        train();
        Specimen before = look(NetworkRole.DIGITAL, 2, 0, 7, 100);
        session.newChip();
        Sessions.await(session, () -> model.titleProperty().get().endsWith("chip #2"));
        Specimen after = model.specimenProperty().get();
        assertThat(after.device()).isEqualTo(before.device());
        assertThat(after.chosen().target()).isEqualTo(before.chosen().target());
        assertThat(after.chosen().programmed()).isNotEqualTo(before.chosen().programmed());
        assertThat(model.titleProperty().get())
                .isEqualTo("G⁺ of linear, output 8, input 101: Digital, chip #2");
    }

    @Test
    void aFlippedSignIsSaid() {
        train();
        use(Settings.ALPHA.with(settings(), 0.5));
        use(Settings.ERROR.with(settings(), "independent"));
        ProgrammedMatrix matrix = matrix(NetworkRole.DIGITAL, 1);
        int flipped = 0;
        while (matrix.stored()[flipped] * matrix.effective()[flipped] >= 0) {
            flipped++;
        }
        Specimen seen =
                look(
                        NetworkRole.DIGITAL,
                        1,
                        0,
                        flipped / matrix.inputs(),
                        flipped % matrix.inputs());
        assertThat(seen.isFlipped()).isTrue();
        assertThat(MicroscopeWords.effective(seen)).endsWith("its sign has flipped");
    }

    /** The device of the first layer that conducts most. */
    private CellAddress largest() {
        ProgrammedMatrix matrix = matrix(NetworkRole.AWARE, 0);
        int largest = 0;
        for (int i = 0; i < matrix.stored().length; i++) {
            boolean larger = Math.abs(matrix.stored()[i]) > Math.abs(matrix.stored()[largest]);
            largest = larger ? i : largest;
        }
        return new CellAddress(
                0,
                matrix.stored()[largest] > 0 ? 0 : 1,
                largest / matrix.inputs(),
                largest % matrix.inputs());
    }

    private int read(float[] weights, MarkedCells marked) {
        ExperimentSettings now = Settings.MARKED_CELLS.with(settings(), marked);
        double accuracy =
                session.workbench()
                        .equipment()
                        .bench(now.seed())
                        .testChip(weights, now.crossbar(), 1, new RunControl())
                        .evaluation()
                        .accuracy();
        return (int) Math.round(accuracy * SmallData.DATA.test().count());
    }

    @Test
    void itsWorthIsThatOfTheWholeTestWithThisDeviceRepairedOrDead() {
        Sessions.await(session, () -> session.model().programmingProperty().get() != null);
        look(NetworkRole.AWARE, 0, 0, 2, 4);
        assertThat(model.worthProperty().get()).startsWith("Train networks");
        train();
        use(Settings.ALPHA.with(settings(), 0.8));
        CellAddress cell = largest();
        look(NetworkRole.AWARE, 0, cell.array(), cell.output(), cell.input());
        assertThat(model.worthProperty().get()).endsWith("Testing …");
        Sessions.await(
                session,
                () -> {
                    model.sample();
                    return model.worthProperty().get().startsWith("Worth");
                });
        float[] weights =
                session.model().networksProperty().get().get(NetworkRole.AWARE).parameters();
        int now = read(weights, MarkedCells.NONE);
        int repaired = read(weights, MarkedCells.NONE.with(cell, Defect.REPAIRED)) - now;
        int dead = read(weights, MarkedCells.NONE.with(cell, Defect.OPEN)) - now;
        assertThat(model.worthProperty().get())
                .isEqualTo(
                        "Worth on chip #1: "
                                + now
                                + " of 200 images are read; if it were repaired "
                                + signed(repaired)
                                + ", if it were dead "
                                + signed(dead)
                                + ".");
        assertThat(Math.abs(repaired) + Math.abs(dead)).as("a device that tells").isPositive();
        session.newChip();
        Sessions.await(session, () -> model.worthProperty().get().endsWith("Testing …"));
    }

    private static String signed(int value) {
        return value == 0 ? "0" : value > 0 ? "+" + value : "−" + -value;
    }
}
