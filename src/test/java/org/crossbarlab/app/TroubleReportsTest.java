package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.stage.Stage;

import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.shell.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people report of programs that keep things between two starts, each kind once and made here.
 * Of remembered folders and settings see {@link AppContextTest} and {@link MemoryTest}, of a
 * process that is killed {@link KilledProcessTest}, of files of images the class of this name in
 * {@code data}, of full disks and closed pipes {@code cli.OutputTest}.
 */
@ExtendWith(ApplicationExtension.class)
class TroubleReportsTest {

    @TempDir private static Path root;

    private Stage stage;
    private Path home;
    private LabWindow lab;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        home = Files.createTempDirectory(root, "home");
    }

    private void open() {
        run(() -> lab = LabWindow.reopen(stage, home));
        lab.awaitReady();
    }

    /** The settings of small data, and one pair in the folder. */
    private TrainedPair trainOnce() {
        run(() -> lab = LabWindow.open(stage, home));
        lab.awaitReady();
        TrainedPair pair = train();
        lab.close();
        return pair;
    }

    private TrainedPair train() {
        run(() -> lab.context.session().run());
        lab.awaitPhase(RunPhase.DONE);
        return pair();
    }

    private TrainedPair pair() {
        return call(() -> lab.model().pairProperty().get());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("networks"))) {
            return files.sorted().toList();
        }
    }

    private void assertFault(String part) {
        await(() -> lab.context.notices().currentProperty().get() != null);
        assertThat(call(() -> lab.context.notices().currentProperty().get().kind()))
                .isEqualTo(Notice.Kind.FAULT);
        assertThat(lab.notice()).contains(part).doesNotContain("Exception");
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void theProgramWasClosedAndAllTrainingIsGone() {
        TrainedPair before = trainOnce();
        open();
        await(() -> before.began().equals(pairOrNone()));
        assertThat(call(() -> lab.model().resultProperty().get().digital()))
                .isEqualTo(before.result().digital());
        assertThat(lab.phase()).isEqualTo(RunPhase.IDLE);
    }

    private Object pairOrNone() {
        TrainedPair now = lab.model().pairProperty().get();
        return now == null ? "none" : now.began();
    }

    @Test
    void oneDamagedFileAmongGoodOnesKeepsTheProgramFromStarting() throws IOException {
        trainOnce();
        Path good = files().getFirst();
        Path bad = good.resolveSibling("2020-01-01-000000-000.networks.json");
        Files.writeString(bad, Files.readString(good).substring(0, 900));
        open();
        await(() -> lab.model().pairProperty().get() != null);
        assertFault(bad.toString());
        assertThat(bad).as("what cannot be read may be mended").exists();
    }

    @Test
    void anEmptyFileAfterALossOfPowerIsOneSentence() throws IOException {
        trainOnce();
        Path file = files().getFirst();
        Files.write(file, new byte[0]);
        open();
        assertFault(file.toString());
        assertThat(train()).isNotNull();
    }

    @Test
    void aFileOfANewerVersionIsLeftAlone() throws IOException {
        trainOnce();
        Path file = files().getFirst();
        String newer = Files.readString(file).replace("\"format\": 1", "\"format\": 2");
        Files.writeString(file, newer);
        open();
        assertFault(file.toString());
        assertThat(file).hasContent(newer);
    }

    @Test
    void aFileInPlaceOfTheFolderCostsTheMemoryAlone() throws IOException {
        trainOnce();
        for (Path file : files()) {
            Files.delete(file);
        }
        Files.delete(home.resolve("networks"));
        Files.writeString(home.resolve("networks"), "in the way");
        open();
        assertThat(train().isComplete()).isTrue();
        assertFault("networks cannot be kept");
        assertThat(home.resolve("networks")).hasContent("in the way");
    }

    @Test
    void aSecondPressOfRunThrowsAwayWhatWasThere() throws IOException {
        TrainedPair first = trainOnce();
        open();
        run(() -> lab.context.views().device().load(SmallData.SETTINGS.withSeed(2)));
        TrainedPair second = train();
        assertThat(second.began()).isNotEqualTo(first.began());
        assertThat(files()).hasSize(2);
        run(() -> lab.context.session().recall().undo());
        assertThat(pair().began()).isEqualTo(first.began());
    }
}
