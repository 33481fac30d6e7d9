package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;
import static org.crossbarlab.testing.PanelStage.shoot;

import javafx.event.ActionEvent;
import javafx.stage.Stage;

import org.crossbarlab.data.MnistDownload;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.testing.ScriptedDialogs;
import org.crossbarlab.ui.data.DataSources;
import org.crossbarlab.ui.live.Score;
import org.crossbarlab.ui.score.ScoreBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Nobody has trained, downloaded or chosen anything yet, and the lesson is there. */
@ExtendWith(ApplicationExtension.class)
class FirstLaunchTest {

    /** Percentage points by which the bars differ at least. */
    private static final double APART = 1;

    @TempDir private static Path home;

    private AppContext context;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        context =
                new AppContext(
                        new PreferencesStore(home.resolve("home"), Runnable::run),
                        new DataSources(
                                new MnistDownload(List.of()),
                                home.resolve("mnist"),
                                Optional::empty,
                                SyntheticDigits::standard),
                        new NetworksFolder(home.resolve("networks")),
                        new ScriptedDialogs(),
                        () -> {});
        context.createScene(stage);
        stage.setWidth(1280);
        stage.setHeight(720);
        stage.show();
        context.begin();
    }

    @AfterEach
    void close() {
        run(context::close);
    }

    private double figure(Scenario scenario) {
        ScoreBar bar = (ScoreBar) stage.getScene().lookup("#score-" + scenario.key());
        return bar.valueProperty().get();
    }

    @Test
    void threeBarsOfThreeLengthsAndAWordThatTheDigitsAreDrawn() {
        awaitFigures();
        List<Double> figures = call(() -> Stream.of(Scenario.values()).map(this::figure).toList());
        double digital = figures.get(0);
        double analog = figures.get(1);
        double aware = figures.get(2);
        assertThat(aware).isBetween(analog + APART, digital - APART);
        assertThat(digital).isLessThanOrEqualTo(100);
        await(() -> context.notices().currentProperty().get() != null);
        assertThat(call(() -> context.notices().currentProperty().get().text()))
                .startsWith("In use are synthetic digits, which this program draws");
    }

    private void awaitFigures() {
        await(
                () ->
                        context.session().model().scoresProperty().get().rows().values().stream()
                                .allMatch(Score::isComplete));
    }

    /** With the list of networks and the notice, in both sizes and themes. */
    @Test
    @Tag("screenshots")
    void pictures() {
        awaitFigures();
        run(() -> stage.getScene().lookup("#networks-button").fireEvent(new ActionEvent()));
        for (int[] size : new int[][] {{1280, 720}, {1024, 640}}) {
            run(
                    () -> {
                        stage.setWidth(size[0]);
                        stage.setHeight(size[1]);
                    });
            shoot(stage, "first-launch-" + size[0]);
            run(() -> context.look().toggleDark());
            shoot(stage, "first-launch-dark-" + size[0]);
            run(() -> context.look().toggleDark());
        }
    }
}
