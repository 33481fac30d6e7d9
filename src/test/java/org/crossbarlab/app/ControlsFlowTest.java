package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.ui.input.NumberField;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.SmallData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every control of the three columns is moved, whatever the run does. */
@ExtendWith(ApplicationExtension.class)
class ControlsFlowTest {

    /** Fewer than there are, so that a search that finds nothing fails. */
    private static final int LEAST_CONTROLS = 40;

    @TempDir private static Path home;

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

    @Test
    void beforeARun() {
        changeAll();
        assertARunStillWorks();
    }

    @Test
    void duringARunWhichKeepsItsOwnSettings() {
        // A step stops by itself: a pause might come after the end of so short a run.
        run(() -> lab.context.session().step());
        lab.awaitPhase(RunPhase.PAUSED);
        changeAll();
        run(() -> lab.context.session().run());
        changeAll();
        lab.awaitPhase(RunPhase.DONE);
        assertThat(call(() -> lab.model().resultProperty().get().settings()))
                .isEqualTo(SmallData.SETTINGS);
        lab.awaitScores();
        assertARunStillWorks();
    }

    @Test
    void afterARunWhichNeedNotBeRepeated() {
        run(() -> lab.context.session().run());
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
        Object before = call(() -> lab.model().scoresProperty().get().rows());
        changeAll();
        lab.awaitScores();
        load(SmallData.SETTINGS);
        run(() -> lab.context.views().transport().reset());
        run(() -> lab.context.session().run());
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
        assertThat(call(() -> (Object) lab.model().scoresProperty().get().rows()))
                .isEqualTo(before);
    }

    private void load(ExperimentSettings settings) {
        run(() -> lab.context.views().device().load(settings));
    }

    private void assertARunStillWorks() {
        load(SmallData.SETTINGS);
        run(() -> lab.context.session().run());
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
    }

    /** One change a frame, as many as there are controls. */
    private void changeAll() {
        List<Node> controls =
                call(
                        () -> {
                            List<Node> found = new ArrayList<>();
                            collect(lab.node("#slot-device", Parent.class), found);
                            collect(lab.node("#slot-stage", Parent.class), found);
                            collect(lab.node("#slot-scoreboard", Parent.class), found);
                            collect(lab.node("#preset-menu", Parent.class), found);
                            return found;
                        });
        assertThat(controls).hasSizeGreaterThan(LEAST_CONTROLS);
        for (Node control : controls) {
            run(() -> change(control));
            ExperimentSettings now = lab.settings();
            assertThat(call(() -> lab.context.views().device().settingsProperty().get()))
                    .as("settings after %s", control)
                    .isEqualTo(now);
        }
    }

    private static void collect(Node node, List<Node> found) {
        boolean control =
                node instanceof ButtonBase
                        || node instanceof Slider
                        || node instanceof NumberField
                        || node instanceof ComboBox<?>
                        || node instanceof TabPane;
        // Whoever asks for another training ends the run; that is no setting.
        if (control && !"train-again".equals(node.getId())) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static void change(Node control) {
        switch (control) {
            case Slider slider -> slider.increment();
            case NumberField field -> {
                field.setText(field.getText().replace('5', '6').replace('3', '2'));
                field.fireEvent(new ActionEvent());
            }
            case ComboBox<?> box -> box.getSelectionModel().selectNext();
            case TabPane tabs -> tabs.getSelectionModel().selectNext();
            case MenuButton menu -> List.copyOf(menu.getItems()).forEach(MenuItem::fire);
            case ButtonBase button -> button.fire();
            default -> throw new AssertionError(control);
        }
    }
}
