package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.ui.device.Preset;
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

import java.nio.file.Path;

/** The ways back to what was, with hand and keys in the whole window. */
@ExtendWith(ApplicationExtension.class)
class UndoFlowTest {

    @TempDir private static Path home;

    private LabWindow lab;

    @Start
    void start(Stage stage) {
        lab = LabWindow.open(stage, home);
    }

    @BeforeEach
    void awaitReady() {
        lab.awaitReady();
        run(() -> lab.stage.getScene().lookup("#transport-run").requestFocus());
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private TrainedPair pair() {
        return call(() -> lab.model().pairProperty().get());
    }

    private void train() {
        TrainedPair before = pair();
        run(() -> lab.context.session().run());
        await(
                () ->
                        lab.phase() == RunPhase.DONE
                                && !lab.model().pairProperty().get().equals(before));
    }

    private MenuItem undoItem() {
        MenuButton menu = lab.node("#menu", MenuButton.class);
        return call(
                () ->
                        menu.getItems().stream()
                                .filter(each -> "menu-edit".equals(each.getId()))
                                .flatMap(each -> ((Menu) each).getItems().stream())
                                .filter(each -> "menu-undo".equals(each.getId()))
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void aDragWithARestIsOneStepAndTheControlsFollow(FxRobot robot) {
        Slider slider = lab.node("#alpha-slider", Slider.class);
        robot.drag(slider.lookup(".thumb")).moveBy(20, 0);
        ExperimentSettings resting = lab.settings();
        robot.sleep(1200);
        robot.moveBy(20, 0).drop();
        assertThat(lab.settings()).isNotEqualTo(resting).isNotEqualTo(SmallData.SETTINGS);
        assertThat(undoItem().getText()).isEqualTo("Undo: Device error α");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lab.settings()).isEqualTo(SmallData.SETTINGS);
        assertThat(call(slider::getValue)).isEqualTo(0.3);
        assertThat(call(() -> undoItem().isDisable())).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(lab.settings()).isNotEqualTo(SmallData.SETTINGS);
    }

    @Test
    void presetResetOfAllChipAndImagesAreSteps(FxRobot robot) {
        run(() -> lab.context.views().device().choose(Preset.IDEAL));
        run(() -> lab.context.views().device().resetAll());
        robot.push(KeyCode.N);
        Object images = call(() -> lab.model().datasetProperty().get());
        run(() -> lab.context.session().switchData(SmallData.OTHER));
        assertThat(undoItem().getText()).isEqualTo("Undo: other images");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(call(() -> (Object) lab.model().datasetProperty().get())).isSameAs(images);
        assertThat(call(() -> (Object) lab.context.data().datasetProperty().get()))
                .as("the button of the images names those in use")
                .isSameAs(images);
        assertThat(undoItem().getText()).isEqualTo("Undo: new chip");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lab.settings().crossbar()).isEqualTo(Preset.IDEAL.crossbar());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lab.settings()).isEqualTo(SmallData.SETTINGS);
    }

    @Test
    void theListBringsNetworksBackAndUndoThePresentOnes(FxRobot robot) {
        train();
        TrainedPair first = pair();
        lab.set(Settings.ALPHA, 0.1);
        train();
        TrainedPair second = pair();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(call(() -> lab.node(".pair:in-use", Button.class).getAccessibleText()))
                .contains("(in use)", "α 0.10 proportional, 8 bits balanced");
        Button other =
                call(
                        () ->
                                lab.stage.getScene().getRoot().lookupAll(".pair").stream()
                                        .map(Button.class::cast)
                                        .filter(each -> each.getAccessibleText().contains("α 0.30"))
                                        .findFirst()
                                        .orElseThrow());
        robot.clickOn(other);
        assertThat(pair()).isEqualTo(first);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(pair()).isEqualTo(second);
        run(() -> lab.context.session().reset());
        assertThat(pair()).isNull();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(pair()).isEqualTo(second);
    }
}
