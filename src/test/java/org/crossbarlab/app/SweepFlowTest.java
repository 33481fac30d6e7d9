package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.controlsfx.control.SegmentedButton;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.ui.chart.LineCurve;
import org.crossbarlab.ui.heatmap.GridMap;
import org.crossbarlab.ui.lab.RunPhase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The curve, its line and its pins, the yield and the mismatch grid by hand in the real window. */
@ExtendWith(ApplicationExtension.class)
class SweepFlowTest {

    @TempDir private static Path home;

    private LabWindow lab;

    @Start
    void start(Stage stage) {
        lab = LabWindow.open(stage, home);
    }

    @BeforeEach
    void train() {
        lab.awaitReady();
        run(() -> lab.context.session().run());
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
        lab.show("sweep");
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private void awaitSentence(String id, String beginning) {
        await(() -> lab.node(id, Label.class).getText().startsWith(beginning));
    }

    private void mode(FxRobot robot, int index) {
        robot.clickOn(
                (Node)
                        call(
                                () ->
                                        lab.node("#sweep-mode", SegmentedButton.class)
                                                .getButtons()
                                                .get(index)));
    }

    private double alpha() {
        return Settings.ALPHA.get(lab.settings()).orElseThrow();
    }

    @Test
    void theLineMovesWithTheSliderAndTheSliderWithTheLine(FxRobot robot) {
        awaitSentence("#sweep-curve-sentence", "Within");
        LineCurve chart = lab.node("#sweep-curve", LineCurve.class);
        lab.set(Settings.ALPHA, 0.11);
        assertThat(call(() -> chart.markXProperty().get())).isEqualTo(0.11);
        Point2D middle =
                call(() -> chart.localToScreen(chart.getWidth() / 2, chart.getHeight() * 0.6));
        robot.clickOn(middle);
        assertThat(alpha()).isBetween(0.2, 0.3);
        assertThat(call(() -> chart.markXProperty().get())).isEqualTo(alpha());
        lab.awaitScores();
        run(() -> chart.cursorXProperty().set(alpha()));
        assertThat(call(chart::getAccessibleText))
                .as("the curve says what the scoreboard says")
                .contains("digital → analog  " + lab.figureText(Scenario.DIGITAL_ANALOG))
                .contains("aware → analog  " + lab.figureText(Scenario.AWARE_ANALOG));
        run(() -> chart.requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        double before = call(() -> chart.cursorXProperty().get());
        assertThat(alpha()).isEqualTo(before);
        assertThat(lab.phase()).as("Enter and arrows start nothing").isEqualTo(RunPhase.DONE);
    }

    @Test
    void anotherAxisPinsAndFiles(FxRobot robot) throws Exception {
        ComboBox<?> axes = lab.node("#sweep-axis", ComboBox.class);
        run(() -> axes.getSelectionModel().select(1));
        awaitSentence("#sweep-curve-sentence", "Within");
        robot.clickOn("#sweep-pin");
        run(
                () ->
                        lab.context
                                .session()
                                .setSettings(Settings.MAPPING.with(lab.settings(), "offset")));
        run(() -> lab.node("#sweep-pin-name-0", TextField.class).setText("two cells"));
        awaitSentence("#sweep-curve-sentence", "Within");
        for (String kind : List.of("csv", "png", "svg")) {
            Path file = home.resolve("sweep." + kind);
            lab.answers.add(file);
            run(() -> item("sweep-" + kind).fire());
            await(() -> Files.exists(file) && lab.notice().contains(file.toString()));
        }
        assertThat(Files.readString(home.resolve("sweep.csv")))
                .contains("two cells,", "now,", ",bits,");
        assertThat(Files.readString(home.resolve("sweep.svg"))).contains("two cells: ", "<svg");
        robot.clickOn("#sweep-unpin-0");
        assertThat(call(() -> lab.stage.getScene().getRoot().lookup("#sweep-unpin-0"))).isNull();
    }

    private MenuItem item(String id) {
        return lab.node("#menu", MenuButton.class).getItems().stream()
                .flatMap(menu -> ((Menu) menu).getItems().stream())
                .filter(item -> ("menu-" + id).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theYieldFollowsTheThreshold(FxRobot robot) {
        mode(robot, 2);
        await(() -> lab.node("#sweep-chips-sentence", Label.class).getText().contains("of 100 "));
        robot.doubleClickOn("#sweep-threshold").write("0").type(KeyCode.ENTER);
        await(
                () ->
                        lab.node("#sweep-chips-sentence", Label.class)
                                .getText()
                                .contains("digital → analog 100 %, aware → analog 100 %"));
    }

    private String button() {
        return lab.node("#sweep-grid-train", Labeled.class).getText();
    }

    @Test
    void theGridFillsInElsewhereAndACellGoesToTheScoreboard(FxRobot robot) {
        mode(robot, 1);
        robot.clickOn("#sweep-grid-train");
        lab.show("crossbar");
        await(() -> button().equals("Stop"));
        await(() -> button().equals("Train"));
        lab.show("sweep");
        awaitSentence("#sweep-grid-sentence", "Trained at ");
        GridMap map = lab.node("#sweep-grid", GridMap.class);
        var before = call(() -> lab.model().pairProperty().get());
        run(map::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        await(() -> lab.model().pairProperty().get() != before);
        lab.awaitScores();
        String read = call(map::getAccessibleText);
        assertThat(read)
                .as("the cell says what the scoreboard says")
                .endsWith("Accuracy / % " + lab.figureText(Scenario.AWARE_ANALOG));
        assertThat(lab.score(Scenario.AWARE_ANALOG).isComplete()).isTrue();
    }
}
