package org.crossbarlab.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.theme.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class SegmentsTest {

    private final ObjectProperty<Integer> bits = new SimpleObjectProperty<>(8);
    private Segments<Integer> segments;

    @Start
    void start(Stage stage) {
        segments = new Segments<>("Bits", bits, each -> each + " bits").offer(List.of(2, 4, 8));
        PanelStage.show(stage, segments, Scale.DESK, 800, 600);
    }

    private List<String> pressed() {
        return segments.getButtons().stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList();
    }

    @Test
    void aPressSetsTheValueAndASecondOneLeavesIt(FxRobot robot) {
        robot.clickOn("4 bits");
        assertThat(bits.get()).isEqualTo(4);
        robot.clickOn("4 bits");
        assertThat(bits.get()).isEqualTo(4);
        assertThat(pressed()).containsExactly("4 bits");
    }

    @Test
    void theButtonsFollowTheValue() {
        PanelStage.run(() -> bits.set(2));
        assertThat(pressed()).containsExactly("2 bits");
    }

    @Test
    void aValueThatIsNotOfferedPressesNothingAndStays(FxRobot robot) {
        PanelStage.run(() -> bits.set(3));
        assertThat(pressed()).isEmpty();
        assertThat(bits.get()).isEqualTo(3);
        robot.clickOn("8 bits");
        assertThat(bits.get()).isEqualTo(8);
    }

    @Test
    void otherValuesCanBeOfferedAndTheChoiceStays(FxRobot robot) {
        PanelStage.run(() -> segments.offer(List.of(6, 8)));
        assertThat(bits.get()).isEqualTo(8);
        assertThat(pressed()).containsExactly("8 bits");
        robot.clickOn("6 bits");
        assertThat(bits.get()).isEqualTo(6);
        PanelStage.run(() -> segments.offer(List.of(1)));
        assertThat(bits.get()).as("no longer offered, still chosen").isEqualTo(6);
        assertThat(pressed()).isEmpty();
    }

    @Test
    void oneButtonMayStandForSeveralValues(FxRobot robot) {
        PanelStage.run(() -> segments.standFor(each -> each <= 4 ? 4 : 8).offer(List.of(4, 8)));
        PanelStage.run(() -> bits.set(3));
        assertThat(pressed()).containsExactly("4 bits");
        robot.clickOn("4 bits");
        assertThat(bits.get()).as("the button already shows it").isEqualTo(3);
        assertThat(pressed()).containsExactly("4 bits");
    }

    @Test
    void everyButtonSaysWhatIsChosenAndWhy() {
        PanelStage.run(
                () ->
                        segments.describe(each -> each + " bits a weight")
                                .explain("More levels, finer weights.")
                                .offer(List.of(8)));
        ToggleButton button = segments.first();
        assertThat(button.getAccessibleText()).isEqualTo("Bits: 8 bits a weight");
        assertThat(button.getAccessibleHelp()).isEqualTo("More levels, finer weights.");
        assertThat(button.getTooltip().getText()).isEqualTo("More levels, finer weights.");
    }
}
