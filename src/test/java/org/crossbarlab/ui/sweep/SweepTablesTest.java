package org.crossbarlab.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.Sweep;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** What is saved is what is on view, number by number. */
class SweepTablesTest {

    @TempDir private Path folder;

    private final Session session = Sessions.small();
    private final SweepViewModel model = SweepViewModel.of(session);
    private final SweepTables tables = new SweepTables(model);

    @BeforeEach
    void train() {
        session.run();
        Sessions.await(session, RunPhase.DONE);
        Sessions.awaitScores(session);
    }

    @AfterEach
    void close() {
        model.close();
        session.close();
    }

    private void await(BooleanSupplier condition) {
        Sessions.await(
                session,
                () -> {
                    model.sample();
                    model.grid().sample();
                    return condition.getAsBoolean();
                });
    }

    private List<String> saved() throws Exception {
        assertThat(tables.exist()).isTrue();
        Path file = folder.resolve("sweep.csv");
        tables.csv().to(file);
        return Files.readAllLines(file);
    }

    @Test
    void curvesWithThePinnedOnesUnderTheirNames() throws Exception {
        assertThat(tables.exist()).isFalse();
        model.curve().axisProperty().set(new SweepAxis(Settings.WEIGHT_BITS));
        await(() -> model.curve().curveProperty().get() != null);
        await(() -> model.curve().curveProperty().get().isComplete());
        model.curve().pin();
        model.curve().rename(0, "now");
        List<String> lines = saved();
        assertThat(lines.getFirst())
                .isEqualTo("curve,dataset,parameter,value,scenario,chip,accuracy");
        assertThat(lines).hasSize(1 + 2 * 9 * 2 * 3);
        String dataset = session.model().datasetProperty().get().name();
        for (Sweep.Point point : model.curve().curveProperty().get().inOrder()) {
            double second = point.analog().get(NetworkRole.AWARE).runs().get(1);
            String row =
                    String.format(
                            Locale.ROOT,
                            ",%s,bits,%s,awareAnalog,2,%s",
                            dataset,
                            point.value(),
                            second);
            assertThat(lines).contains("now" + row, "now (2)" + row);
        }
    }

    @Test
    void everyChipWithTheSettings() throws Exception {
        model.mode().set(SweepMode.CHIPS);
        await(() -> model.chips().chipsProperty().get() != null);
        await(() -> model.chips().chipsProperty().get().isComplete());
        List<String> lines = saved();
        assertThat(lines.getFirst()).startsWith("dataset,scenario,chip,accuracy,epochs,");
        assertThat(lines).hasSize(1 + 2 * 100);
        double[] aware = model.chips().chipsProperty().get().accuracies().get(NetworkRole.AWARE);
        for (int chip = 1; chip <= aware.length; chip++) {
            String part = ",awareAnalog," + chip + "," + aware[chip - 1] + ",";
            assertThat(lines).anyMatch(line -> line.contains(part));
        }
    }

    @Test
    void theCellsThatAreThere() throws Exception {
        model.mode().set(SweepMode.GRID);
        model.grid().settingProperty().set(GridSetting.BITS);
        assertThat(tables.exist()).isFalse();
        model.grid().toggle();
        await(
                () ->
                        model.grid().gridProperty().get() != null
                                && model.grid().gridProperty().get().trained().size() == 2);
        model.grid().toggle();
        Grid grid = model.grid().gridProperty().get();
        List<String> lines = saved();
        assertThat(lines.getFirst())
                .startsWith("dataset,parameter,trained,tested,accuracy,epochs,");
        String dataset = session.model().datasetProperty().get().name();
        assertThat(lines)
                .anyMatch(
                        line ->
                                line.startsWith(
                                        dataset + ",bits,2,analog," + grid.accuracies()[5] + ","));
        assertThat(lines).noneMatch(line -> line.contains("NaN"));
    }
}
