package org.crossbarlab.ui.device;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.device.RramMilo;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Scale;
import org.crossbarlab.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@ExtendWith(ApplicationExtension.class)
class DevicePanelTest {

    private final DeviceViewModel model = new DeviceViewModel(ExperimentSettings.REFERENCE);
    private DevicePanel panel;
    private PresetMenu presets;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        panel = new DevicePanel(model);
        presets = new PresetMenu(model);
        VBox root = new VBox(presets, panel);
        VBox.setVgrow(panel, Priority.ALWAYS);
        PanelStage.show(stage, root, new Appearance(Theme.LIGHT, Scale.PROJECTOR, 1), 400, 660);
    }

    @Test
    void draggingAlphaIsReportedWhileTheThumbMoves(FxRobot robot) {
        List<ExperimentSettings> seen = new ArrayList<>();
        model.settingsProperty().addListener((change, before, now) -> seen.add(now));
        robot.drag(panel.lookup("#alpha-slider").lookup(".thumb"));
        robot.moveBy(30, 0).moveBy(30, 0);
        assertThat(seen).hasSizeGreaterThan(1);
        robot.drop();
        assertThat(model.valueProperty(Settings.ALPHA).get()).isGreaterThan(0.3);
    }

    @Test
    void aWrongNumberIsExplainedAndTheLastValidOneStays(FxRobot robot) {
        type("#alpha-field", "0.7");
        robot.type(KeyCode.ENTER);
        assertThat(texts()).contains("Choose a value from 0.00 to 0.50.");
        assertThat(model.settingsProperty().get()).isEqualTo(ExperimentSettings.REFERENCE);
        type("#alpha-field", "0,2");
        robot.type(KeyCode.ENTER);
        assertThat(model.valueProperty(Settings.ALPHA).get()).isEqualTo(0.2);
        assertThat(texts()).contains("σ = 20 % of each conductance");
    }

    @Test
    void aPublishedDeviceSetsItsRangeAndTheWords() {
        choose((MenuButton) panel.lookup("#error-models"), "RRAM (Milo 2021)");
        assertThat(model.settingsProperty().get().crossbar().cells().range())
                .isEqualTo(new RramMilo().suggestedRange());
        assertThat(texts()).contains("σ as it was measured", "RRAM (Milo 2021)");
        assertThat(panel.lookup("#alpha-slider").isDisabled()).isTrue();
        assertThat(toggle("Proportional").isSelected()).isFalse();
        fire(toggle("Independent"));
        assertThat(model.choiceProperty(Settings.ERROR).get()).isEqualTo("independent");
        assertThat(panel.lookup("#alpha-slider").isDisabled()).isFalse();
        assertThat(texts()).contains("σ = 30 % of Gmax", "same σ everywhere");
    }

    @Test
    void mappingHasItsVariantsInTheDrawer() {
        fire(toggle("Offset"));
        assertThat(model.choiceProperty(Settings.MAPPING).get()).isEqualTo(Mapping.OFFSET.id());
        fire(toggle("Offset"));
        assertThat(toggle("Offset").isSelected()).as("one is always selected").isTrue();
        PanelStage.run(
                () -> model.choiceProperty(Settings.MAPPING).set(Mapping.BALANCED_TWO_SIDED.id()));
        assertThat(toggle("Balanced").isSelected()).isTrue();
        assertThat(texts()).contains("two-sided pairs");
        assertThat(model.choiceProperty(Settings.MAPPING).get())
                .isEqualTo(Mapping.BALANCED_TWO_SIDED.id());
    }

    @Test
    void theDrawerOpensInPlaceAndResetAllPutsAllBack() {
        PanelStage.run(() -> ((ToggleButton) panel.lookup("#device-more")).fire());
        assertThat(shown("#alpha-slider")).isFalse();
        assertThat(shown("#weight-percentile-field")).isTrue();
        fire(toggle("Training"));
        assertThat(shown("#weight-percentile-field")).isFalse();
        type("#epochs-field", "5");
        PanelStage.run(() -> panel.lookup("#seed-field").requestFocus());
        assertThat(model.settingsProperty().get().training().epochs()).isEqualTo(5);
        PanelStage.run(() -> ((ButtonBase) panel.lookup("#device-reset")).fire());
        assertThat(model.settingsProperty().get()).isEqualTo(ExperimentSettings.REFERENCE);
        assertThat(((TextField) panel.lookup("#epochs-field")).getText()).isEqualTo("20");
    }

    @Test
    void settingsBeyondTheSlidersAreKept() {
        ExperimentSettings loaded = ExperimentSettings.REFERENCE.withSeed(-123_456_789_012L);
        ExperimentSettings strong = loaded.withCrossbar(loaded.crossbar().withAlpha(0.8));
        PanelStage.run(() -> model.load(strong));
        assertThat(model.settingsProperty().get()).isEqualTo(strong);
    }

    @Test
    void whatDoesNotGoTogetherIsSaid() {
        PanelStage.run(() -> model.choiceProperty(Settings.ERROR).set("rram-milo"));
        assertThat(shown("#device-fault")).isFalse();
        PanelStage.run(() -> model.valueProperty(Settings.ON_OFF_RATIO).set(10));
        assertThat(shown("#device-fault")).isTrue();
        assertThat(((Label) panel.lookup("#device-fault")).getText()).contains("Milo");
    }

    @Test
    void presetsNameTheSettings() {
        assertThat(presets.getText()).isEqualTo("Reference notebook");
        PanelStage.run(() -> model.valueProperty(Settings.ALPHA).set(0.1));
        assertThat(presets.getText()).isEqualTo("Own settings");
        choose(presets, "Ideal devices");
        assertThat(model.presetProperty().get()).isEqualTo(Preset.IDEAL);
        choose(presets, "Ideal devices");
        assertThat(presets.getItems().stream().map(RadioMenuItem.class::cast))
                .filteredOn(RadioMenuItem::isSelected)
                .hasSize(1);
    }

    @Test
    void everyControlIsReachedWithTabAlone(FxRobot robot) {
        PanelStage.run(() -> panel.lookup("#alpha-field").requestFocus());
        Set<Node> reached = new LinkedHashSet<>();
        for (int i = 0; i < 20; i++) {
            reached.add(stage.getScene().getFocusOwner());
            robot.type(KeyCode.TAB);
        }
        assertThat(reached)
                .contains(
                        panel.lookup("#alpha-slider"),
                        panel.lookup("#weight-bits-slider"),
                        toggle("Balanced"),
                        toggle("Proportional"),
                        panel.lookup("#error-models"),
                        panel.lookup("#device-reset"),
                        panel.lookup("#device-more"));
        assertThat(reached).allMatch(node -> node.getAccessibleText() != null || isText(node));
    }

    @Test
    void slidersLeaveSpaceToTheWindow(FxRobot robot) {
        List<KeyCode> arrived = new ArrayList<>();
        PanelStage.run(
                () -> {
                    stage.getScene()
                            .addEventHandler(
                                    KeyEvent.KEY_PRESSED, event -> arrived.add(event.getCode()));
                    panel.lookup("#alpha-slider").requestFocus();
                });
        robot.type(KeyCode.SPACE);
        assertThat(arrived).containsExactly(KeyCode.SPACE);
        assertThat(((Slider) panel.lookup("#alpha-slider")).getValue()).isEqualTo(0.3);
    }

    @Test
    void everythingEssentialFitsTheProjector() {
        assertThat(panel.getHeight()).isLessThan(620);
        assertThat(shown(".sigma-curve")).isTrue();
        Node more = panel.lookup("#device-more");
        assertThat(more.localToScene(more.getLayoutBounds()).getMaxY()).isLessThan(660);
        assertThat(panel.lookupAll(".scroll-bar")).noneMatch(this::isShown);
        assertThat(panel.getWidth()).isLessThanOrEqualTo(300);
    }

    private static boolean isText(Node node) {
        return node instanceof ButtonBase button && !button.getText().isEmpty();
    }

    private boolean shown(String query) {
        return panel.lookupAll(query).stream().anyMatch(this::isShown);
    }

    private boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private List<String> texts() {
        return panel.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private ToggleButton toggle(String text) {
        return panel.lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static void fire(ToggleButton button) {
        PanelStage.run(button::fire);
    }

    private static void choose(MenuButton menu, String title) {
        MenuItem item =
                menu.getItems().stream()
                        .filter(each -> each.getText().equals(title))
                        .findFirst()
                        .orElseThrow();
        PanelStage.run(item::fire);
    }

    private void type(String query, String text) {
        TextField field = (TextField) panel.lookup(query);
        PanelStage.run(
                () -> {
                    field.requestFocus();
                    field.selectAll();
                    field.replaceSelection(text);
                });
    }
}
