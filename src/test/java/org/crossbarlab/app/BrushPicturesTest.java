package org.crossbarlab.app;

import static org.crossbarlab.testing.PanelStage.run;

import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.ui.conductance.LayerChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Pictures of the brush and of what it marked, on maps and crossbar. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class BrushPicturesTest {

    private static final List<String> KINDS = List.of("low", "high", "open", "repaired");

    @TempDir private static Path home;

    private PictureWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new PictureWindow(stage, home);
    }

    @BeforeEach
    void ready() {
        window.awaitReady();
        run(this::mark);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** A few rows of every kind in each layer. */
    private void mark() {
        StringBuilder marks = new StringBuilder();
        int[] inputs = {9, 72, 576};
        for (int layer = 0; layer < inputs.length; layer++) {
            for (int input = 0; input < inputs[layer]; input += 1 + layer) {
                int output = input / 3 % 8;
                marks.append(layer).append("/0/").append(output).append('/').append(input);
                marks.append('=').append(KINDS.get(input / 2 % KINDS.size())).append(' ');
            }
        }
        window.context
                .session()
                .setSettings(
                        Settings.MARKED_CELLS.with(
                                window.context.session().model().settingsProperty().get(),
                                MarkedCells.parse(marks.toString())));
        ((ToggleButton) window.stage.getScene().lookup("#crossbar-brush")).setSelected(true);
    }

    private void show(String tab) {
        TabPane tabs = (TabPane) window.stage.getScene().lookup("#stage-upper");
        tabs.getTabs().stream()
                .filter(each -> each.getId().equals("tab-" + tab))
                .forEach(each -> tabs.getSelectionModel().select(each));
    }

    @Test
    void onTheMaps() {
        run(() -> show("conductances"));
        for (LayerChoice layer : List.copyOf(window.context.views().conductance().layers())) {
            run(() -> window.context.views().conductance().layerProperty().set(layer));
            window.everywhere("brush-" + layer.title().replace(" ", ""));
        }
    }

    @Test
    void onTheCrossbar() {
        window.everywhere("brush-crossbar");
    }
}
