package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;

import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.live.Scores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The accuracy under the hand: a trained network, and a lecturer who turns the devices. */
@ExtendWith(ApplicationExtension.class)
class LiveFlowTest {

    private static final String PROGRAMMED = "#conductance-programmed";

    @TempDir private static Path home;

    private LabWindow lab;

    @Start
    void start(Stage stage) {
        lab = LabWindow.open(stage, home);
    }

    @BeforeEach
    void train() {
        lab.awaitReady();
        call(
                () -> {
                    lab.context.session().run();
                    return null;
                });
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
        lab.show("conductances");
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private int[] picture(String selector) {
        return call(
                () -> {
                    WritableImage image = lab.node(selector, Node.class).snapshot(null, null);
                    int width = (int) image.getWidth();
                    int height = (int) image.getHeight();
                    int[] pixels = new int[width * height];
                    image.getPixelReader()
                            .getPixels(
                                    0,
                                    0,
                                    width,
                                    height,
                                    PixelFormat.getIntArgbInstance(),
                                    pixels,
                                    0,
                                    width);
                    return pixels;
                });
    }

    private void awaitPicture(String selector, int[] wanted) {
        await(() -> Arrays.equals(picture(selector), wanted));
    }

    private void awaitOtherPicture(String selector, int[] before) {
        await(() -> !Arrays.equals(picture(selector), before));
    }

    private Scores scores() {
        return call(() -> lab.model().scoresProperty().get());
    }

    private List<String> arraysShown() {
        return call(
                () ->
                        lab
                                .stage
                                .getScene()
                                .getRoot()
                                .lookupAll("#conductance-array .toggle-button")
                                .stream()
                                .map(node -> ((ToggleButton) node).getText())
                                .toList());
    }

    @Test
    void movingAlphaAndBackRestoresEveryNumberAndTheMaps(FxRobot robot) {
        Scores before = scores();
        int[] ideal = picture("#conductance-ideal");
        int[] programmed = picture(PROGRAMMED);
        double lost = lab.figure(Scenario.DIGITAL_ANALOG);
        Slider alpha = lab.node("#alpha-slider", Slider.class);
        call(
                () -> {
                    alpha.requestFocus();
                    return null;
                });
        robot.type(KeyCode.PAGE_UP, 2);
        lab.awaitScores();
        assertThat(call(alpha::getValue)).isEqualTo(0.5);
        assertThat(lab.figure(Scenario.DIGITAL_ANALOG)).isNotEqualTo(lost);
        assertThat(scores().get(Scenario.AWARE_ANALOG))
                .isNotEqualTo(before.get(Scenario.AWARE_ANALOG));
        assertThat(scores().get(Scenario.DIGITAL_DIGITAL))
                .isEqualTo(before.get(Scenario.DIGITAL_DIGITAL));
        awaitOtherPicture(PROGRAMMED, programmed);
        assertThat(picture("#conductance-ideal")).isEqualTo(ideal);
        robot.type(KeyCode.PAGE_DOWN, 2);
        lab.awaitScores();
        assertThat(scores()).isEqualTo(before);
        awaitPicture(PROGRAMMED, programmed);
    }

    @Test
    void aNewChipChangesItsNumbersAndItsMapsAndNothingElse(FxRobot robot) {
        Scores before = scores();
        int[] programmed = picture(PROGRAMMED);
        robot.clickOn("#chip-new");
        lab.awaitScores();
        assertThat(scores().chip()).isEqualTo(2);
        for (Scenario scenario : List.of(Scenario.DIGITAL_ANALOG, Scenario.AWARE_ANALOG)) {
            List<Double> chips = before.get(scenario).chips();
            assertThat(scores().get(scenario).chips()).isEqualTo(chips);
            assertThat(scores().get(scenario).selected()).isEqualTo(chips.get(1));
        }
        awaitOtherPicture(PROGRAMMED, programmed);
    }

    @Test
    void anotherMappingShowsItsOwnArrays(FxRobot robot) {
        assertThat(arraysShown()).containsExactly("G⁺", "G⁻", "W");
        Scores before = scores();
        int[] programmed = picture(PROGRAMMED);
        robot.clickOn("Offset");
        lab.awaitScores();
        assertThat(arraysShown()).hasSize(2).endsWith("W").doesNotContain("G⁺", "G⁻");
        awaitOtherPicture(PROGRAMMED, programmed);
        assertThat(scores()).isNotEqualTo(before);
        robot.clickOn("W");
        robot.clickOn("Balanced");
        lab.awaitScores();
        assertThat(arraysShown()).containsExactly("G⁺", "G⁻", "W");
        assertThat(scores()).isEqualTo(before);
        robot.clickOn("G⁺");
        awaitPicture(PROGRAMMED, programmed);
    }
}
