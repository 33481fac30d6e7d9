package org.crossbarlab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.caption.CaptionBar;
import org.crossbarlab.ui.caption.CaptionViewModel;
import org.crossbarlab.ui.device.DevicePanel;
import org.crossbarlab.ui.device.DeviceViewModel;
import org.crossbarlab.ui.device.PresetMenu;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.RunProgress;
import org.crossbarlab.ui.lab.SessionState;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.lab.Transport;
import org.crossbarlab.ui.live.Scores;
import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Scale;
import org.crossbarlab.ui.theme.Theme;
import org.crossbarlab.ui.transport.ChipControl;
import org.crossbarlab.ui.transport.TransportBar;
import org.crossbarlab.ui.transport.TransportViewModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.Locale;

/** Pictures of the device panel between the bars above and below it, to be looked at by eyes. */
@Tag("screenshots")
class ControlPicturesTest {

    private final SimpleObjectProperty<ExperimentSettings> settings =
            new SimpleObjectProperty<>(ExperimentSettings.REFERENCE);
    private final SimpleObjectProperty<SessionState> state =
            new SimpleObjectProperty<>(SessionState.INITIAL);
    private final SimpleIntegerProperty chip = new SimpleIntegerProperty(1);
    private DeviceViewModel device;
    private Stage stage;

    @Test
    void everyStateInEveryAppearance() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        for (Theme theme : Theme.values()) {
            series("720-" + theme, new Appearance(theme, Scale.PROJECTOR, 1), 1280, 720);
            series("desk-" + theme, new Appearance(theme, Scale.DESK, 1), 1280, 800);
        }
        series("640", new Appearance(Theme.LIGHT, Scale.PROJECTOR, 1), 1024, 640);
        assertThat(device.settingsProperty().get()).isNotNull();
    }

    private void series(String name, Appearance appearance, double width, double height) {
        String file = "controls-" + name.toLowerCase(Locale.ROOT);
        PanelStage.run(() -> PanelStage.show(stage, page(), appearance, width, height));
        PanelStage.shoot(stage, file);
        PanelStage.run(this::publishedDevice);
        PanelStage.shoot(stage, file + "-milo");
        PanelStage.run(() -> toggle("#device-more").fire());
        PanelStage.shoot(stage, file + "-more-fault");
        PanelStage.run(
                () -> {
                    device.resetAll();
                    stage.getScene().getRoot().lookupAll(".toggle-button").stream()
                            .map(ToggleButton.class::cast)
                            .filter(toggle -> toggle.getText().equals("Training"))
                            .forEach(ToggleButton::fire);
                });
        PanelStage.shoot(stage, file + "-more-training");
    }

    private ToggleButton toggle(String query) {
        return (ToggleButton) stage.getScene().lookup(query);
    }

    private void publishedDevice() {
        device.choiceProperty(Settings.ERROR).set("rram-milo");
        device.valueProperty(Settings.ON_OFF_RATIO).set(10);
        settings.set(device.settingsProperty().get());
        RunProgress progress = new RunProgress(RunPhase.TRAINING_AWARE, 7, 20, 0.5, 3, 10, 27, 48);
        state.set(new SessionState(1, RunPhase.TRAINING_AWARE, progress, 14, ""));
    }

    private Parent page() {
        device = new DeviceViewModel(ExperimentSettings.REFERENCE);
        state.set(SessionState.INITIAL);
        TransportViewModel transport = new TransportViewModel(state, chip, new NoTransport());
        CaptionViewModel caption =
                new CaptionViewModel(
                        settings,
                        chip,
                        state,
                        new SimpleObjectProperty<>(Scores.NONE),
                        new SimpleObjectProperty<>(SmallData.DATA),
                        new SimpleObjectProperty<>());
        TransportBar bar = new TransportBar(transport);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox top = new HBox(8, bar, new PresetMenu(device), new ChipControl(transport));
        top.setAlignment(Pos.CENTER_LEFT);
        top.setPadding(new Insets(0, 110, 8, 0));
        BorderPane page = new BorderPane();
        page.setPadding(new Insets(8));
        page.setTop(top);
        page.setLeft(new DevicePanel(device));
        page.setBottom(new CaptionBar(caption));
        return page;
    }

    private static final class NoTransport implements Transport {
        @Override
        public void run() {}

        @Override
        public void pause() {}

        @Override
        public void step() {}

        @Override
        public void stop() {}

        @Override
        public void reset() {}

        @Override
        public void newChip() {}
    }
}
