package org.crossbarlab.app;

import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

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

/** Pictures of defective cells, and of what errors in each layer cost. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class DefectPicturesTest {

    @TempDir private static Path home;

    private PictureWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new PictureWindow(stage, home);
    }

    @BeforeEach
    void ready() {
        window.awaitReady();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void layersInTheDrawer() {
        run(
                () ->
                        ((ToggleButton) window.stage.getScene().lookup("#device-more"))
                                .setSelected(true));
        await(
                () ->
                        ((Label) window.stage.getScene().lookup("#layers-sentence"))
                                .getText()
                                .startsWith("Errors hurt most"));
        window.everywhere("layers");
    }
}
