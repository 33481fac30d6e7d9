package org.crossbarlab.app;

import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.controlsfx.control.SegmentedButton;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.experiment.CircuitRows;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.RemedyRows;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.TimeRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/** Pictures of the circuits: the pages of the drawer, the crossbar behind wires, their sweeps. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class CircuitPicturesTest {

    @TempDir private static Path home;

    private PictureWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new PictureWindow(stage, home);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private <T> T node(String selector, Class<T> type) {
        return type.cast(window.stage.getScene().getRoot().lookup(selector));
    }

    private ExperimentSettings settings() {
        return call(() -> window.context.session().model().settingsProperty().get());
    }

    private <T> void set(Setting<T> setting, T value) {
        ExperimentSettings now = settings();
        run(() -> window.context.session().setSettings(setting.with(now, value)));
        window.awaitReady();
    }

    private void page(String title) {
        run(
                () -> {
                    for (Node node :
                            window.stage.getScene().getRoot().lookupAll(".toggle-button")) {
                        if (node instanceof ToggleButton button && button.getText().equals(title)) {
                            button.setSelected(true);
                        }
                    }
                });
    }

    @Test
    void drawerPagesCrossbarAndSweeps() {
        window.awaitReady();
        run(() -> node("#device-more", ToggleButton.class).setSelected(true));
        page("Converters");
        set(CircuitRows.DAC_BITS, new Resolution(6));
        set(CircuitRows.ADC_BITS, new Resolution(4));
        window.everywhere("circuit-converters");
        page("Array");
        set(CircuitRows.WIRE_ROW, 1.0);
        set(CircuitRows.WIRE_COLUMN, 1.0);
        window.everywhere("circuit-array");
        run(() -> window.context.session().setSettings(ExperimentSettings.REFERENCE));
        page("Time");
        set(Settings.ERROR, "pcm-nandakumar");
        set(TimeRows.DRIFT, "pcm");
        set(TimeRows.TIME, 86_400.0);
        window.everywhere("circuit-time");
        page("Remedies");
        set(RemedyRows.COMPENSATE_DRIFT, true);
        window.everywhere("circuit-remedies");
        window.show("sweep");
        run(() -> window.context.session().setSettings(ExperimentSettings.REFERENCE));
        run(() -> node("#sweep-mode", SegmentedButton.class).getButtons().get(3).setSelected(true));
        await(() -> node("#sweep-rescue-sentence", Label.class).getText().contains("without"));
        window.everywhere("circuit-rescue");
        run(
                () ->
                        node("#sweep-mode", SegmentedButton.class)
                                .getButtons()
                                .getLast()
                                .setSelected(true));
        window.everywhere("circuit-papers");
        run(
                () ->
                        node("#sweep-mode", SegmentedButton.class)
                                .getButtons()
                                .getFirst()
                                .setSelected(true));
        set(Settings.ERROR, "pcm-nandakumar");
        set(TimeRows.DRIFT, "pcm");
        set(TimeRows.TIME, 86_400.0);
        sweep(TimeRows.TIME, "circuit-sweep-time");
        run(() -> window.context.session().setSettings(ExperimentSettings.REFERENCE));
        set(CircuitRows.ADC_BITS, new Resolution(4));
        sweep(CircuitRows.ADC_BITS, "circuit-sweep-adc");
        set(CircuitRows.ADC_BITS, Resolution.ANALOG);
        sweep(CircuitRows.WIRE_COLUMN, "circuit-sweep-wires");
    }

    private void sweep(Setting<?> axis, String name) {
        run(
                () -> {
                    ComboBox<?> box = node("#sweep-axis", ComboBox.class);
                    for (int i = 0; i < box.getItems().size(); i++) {
                        if (box.getItems().get(i).toString().contains(axis.name())) {
                            box.getSelectionModel().select(i);
                        }
                    }
                });
        await(
                () -> {
                    String said = node("#sweep-curve-sentence", Label.class).getText();
                    return said.startsWith("Within") || said.startsWith("No");
                });
        window.everywhere(name);
    }
}
