package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.io.SettingsFile;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.SmallData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What goes into files and comes back, and what the window remembers. */
@ExtendWith(ApplicationExtension.class)
class FilesFlowTest {

    @TempDir private static Path root;

    private static int tests;

    private final Path home = root.resolve("home-" + ++tests);
    private LabWindow lab;

    @Start
    void start(Stage stage) {
        lab = LabWindow.open(stage, home);
    }

    @BeforeEach
    void awaitReady() {
        lab.awaitReady();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    /** Presses a command's keys; the dialog, if one comes, gives the file. */
    private Path press(FxRobot robot, Path file, KeyCode... keys) {
        lab.answers.add(file);
        robot.press(keys).release(keys);
        await(() -> lab.answers.isEmpty());
        return file;
    }

    private void train(FxRobot robot) {
        robot.clickOn("#transport-run");
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
    }

    @Test
    void savedSettingsComeBackExactly(FxRobot robot) {
        ExperimentSettings odd =
                SmallData.SETTINGS
                        .withCrossbar(
                                SmallData.SETTINGS
                                        .crossbar()
                                        .withAlpha(0.12345)
                                        .withMapping(Mapping.OFFSET_UNIT_COLUMN))
                        .withChips(7);
        run(() -> lab.context.views().device().load(odd));
        Path file = press(robot, home.resolve("mine.json"), KeyCode.CONTROL, KeyCode.S);
        await(() -> Files.exists(file) && lab.notice().contains("mine.json"));
        assertThat(SettingsFile.read(file)).isEqualTo(odd);
        robot.clickOn("#device-reset");
        assertThat(lab.settings()).isEqualTo(ExperimentSettings.REFERENCE);
        press(robot, file, KeyCode.CONTROL, KeyCode.O);
        await(() -> odd.equals(lab.settings()));
        assertThat(call(() -> lab.context.views().device().settingsProperty().get()))
                .isEqualTo(odd);
    }

    @Test
    void aBrokenSettingsFileGivesOneSentenceAndLosesNothing(FxRobot robot) throws IOException {
        train(robot);
        Object scores = call(() -> lab.model().scoresProperty().get());
        List<String> texts =
                List.of("{\"seed\": ", "no JSON", "", "[1]", "{\"alpha\": -3}", "{\"sed\": 1}");
        for (String text : texts) {
            Path file = Files.writeString(home.resolve("broken.json"), text);
            run(() -> lab.context.notices().dismiss());
            press(robot, file, KeyCode.CONTROL, KeyCode.O);
            await(() -> lab.notice().contains("broken.json") || lab.notice().contains("broken"));
            assertThat(lab.notice())
                    .as(text)
                    .doesNotContain("\n")
                    .doesNotContain("Exception")
                    .endsWith(".");
            assertThat(lab.settings()).isEqualTo(SmallData.SETTINGS);
        }
        press(robot, home.resolve("absent.json"), KeyCode.CONTROL, KeyCode.O);
        await(() -> lab.notice().contains("absent.json"));
        assertThat(lab.settings()).isEqualTo(SmallData.SETTINGS);
        assertThat(call(() -> (Object) lab.model().scoresProperty().get())).isEqualTo(scores);
    }

    @Test
    void exportedResultsCanBeReadBack(FxRobot robot) throws IOException {
        train(robot);
        ExperimentResult result = call(() -> lab.model().resultProperty().get());
        Path csv = press(robot, home.resolve("r.csv"), KeyCode.CONTROL, KeyCode.E);
        await(() -> lab.notice().contains("r.csv"));
        List<String> expected = new ArrayList<>();
        expected.add("dataset,scenario,chip,accuracy,");
        expected.add(result.dataset() + ",digital,," + result.digital() + ",");
        for (Scenario scenario : List.of(Scenario.DIGITAL_ANALOG, Scenario.AWARE_ANALOG)) {
            List<Double> runs = result.analog().get(scenario.network()).runs();
            for (int i = 0; i < runs.size(); i++) {
                expected.add(
                        "%s,%s,%d,%s,"
                                .formatted(result.dataset(), scenario.key(), i + 1, runs.get(i)));
            }
        }
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines).hasSameSizeAs(expected);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).startsWith(expected.get(i));
        }
        Path json = press(robot, home.resolve("r.json"), KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await(() -> lab.notice().contains("r.json"));
        assertThat(Files.readString(json)).contains("\"mean\"", "" + result.digital());
        robot.clickOn("#device-reset");
        press(robot, json, KeyCode.CONTROL, KeyCode.O);
        await(() -> SmallData.SETTINGS.equals(lab.settings()));
    }

    @Test
    void anExportSaysWhatIsOnTheScreenAndNotWhatTheRunFound(FxRobot robot) throws IOException {
        lab.set(Settings.ALPHA, 0.24);
        train(robot);
        ExperimentResult run = call(() -> lab.model().resultProperty().get());
        lab.set(Settings.ALPHA, 0.5);
        for (int chip = 2; chip <= 13; chip++) {
            run(() -> lab.context.session().newChip());
        }
        lab.awaitScores();
        await(() -> Double.isFinite(lab.score(Scenario.AWARE_ANALOG).selected()));
        Path file = press(robot, home.resolve("s.json"), KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await(() -> lab.notice().contains("s.json"));
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.at("/settings/alpha").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/trainedFor/aware/alpha").asDouble()).isEqualTo(0.24);
        assertThat(json.at("/run/settings/alpha").asDouble()).isEqualTo(0.24);
        double found = run.analog().get(NetworkRole.AWARE).mean();
        assertThat(json.at("/run/scenarios/awareAnalog/mean").asDouble()).isEqualTo(found);
        double exported = json.at("/scenarios/awareAnalog/shownPercent").asDouble();
        assertThat(lab.figureText(Scenario.AWARE_ANALOG)).isEqualTo(Numbers.decimal(exported, 1));
        assertThat(json.at("/scenarios/awareAnalog/chip/number").asInt()).isEqualTo(13);
        double chip = json.at("/scenarios/awareAnalog/chip/accuracy").asDouble();
        assertThat(text("#score-awareAnalog .score-chip-value"))
                .isEqualTo(Numbers.decimal(100 * chip, 1) + " %");
        assertThat(text("#score-awareAnalog .score-chip-title")).isEqualTo("Chip #13");
        assertThat(text("#trained-for")).startsWith("trained for α 0.24 proportional");
        assertThat(call(() -> lab.node("#train-again", Button.class).isVisible())).isTrue();
        lab.set(Settings.ALPHA, 0.24);
        await(() -> !lab.node("#train-again", Button.class).isVisible());
    }

    private String text(String selector) {
        return call(() -> lab.node(selector, Label.class).getText());
    }

    @Test
    void projectorModeIsLargeAndIsRemembered(FxRobot robot) {
        double before = call(this::fontSize);
        robot.type(KeyCode.F11);
        await(() -> fontSize() > before && lab.stage.isFullScreen());
        assertThat(call(() -> lab.store.preferences().projector())).isTrue();
        robot.type(KeyCode.F11);
        await(() -> fontSize() == before && !lab.stage.isFullScreen());
        assertThat(call(() -> lab.store.preferences().projector())).isFalse();
    }

    @Test
    void aThemeChosenUnderAnOpenMenuLosesNoColour() {
        run(() -> lab.node("#preset-menu", MenuButton.class).show());
        run(() -> lab.context.look().toggleDark());
        assertThat(call(() -> lab.node("#preset-menu", MenuButton.class).isShowing())).isFalse();
        assertThat(lab.failures.seen()).isEmpty();
    }

    private double fontSize() {
        return lab.node("#transport-status", Label.class).getFont().getSize();
    }

    @Test
    void theWindowComesBackAsItWasLeft() {
        lab.set(Settings.SEED, 77);
        run(
                () -> {
                    lab.context.views().device().choiceProperty(Settings.ERROR).set("sonos");
                    lab.context.look().toggleDark();
                });
        ExperimentSettings left = lab.settings();
        Stage stage = lab.stage;
        lab.close();
        run(() -> lab = LabWindow.reopen(stage, home));
        lab.awaitReady();
        assertThat(lab.settings()).isEqualTo(left);
        assertThat(call(() -> lab.context.look().darkProperty().get())).isTrue();
    }

    @Test
    void brokenPreferencesMeanDefaultsAndOneWarning() throws IOException {
        Stage stage = lab.stage;
        lab.close();
        byte[] broken = {'=', 0, '\\', 'u', 'x', '\n', 1};
        Files.write(home.resolve("preferences.properties"), broken);
        run(() -> lab = LabWindow.reopen(stage, home));
        lab.awaitReady();
        assertThat(lab.settings()).isEqualTo(ExperimentSettings.REFERENCE);
        assertThat(lab.failures.takeAll()).hasSize(1).allMatch(text -> !text.contains("\tat "));
    }
}
