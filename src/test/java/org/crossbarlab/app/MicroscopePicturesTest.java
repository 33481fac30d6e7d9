package org.crossbarlab.app;

import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.ui.microscope.ChosenDevice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/** Pictures of a device under the microscope, below the crossbar and below the maps. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class MicroscopePicturesTest {

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

    @Test
    void aDeviceBelowCrossbarAndMapsEverywhere() {
        window.awaitReady();
        window.show("crossbar");
        run(
                () ->
                        window.context
                                .views()
                                .microscope()
                                .chosenProperty()
                                .set(
                                        new ChosenDevice(
                                                NetworkRole.DIGITAL, new CellAddress(0, 0, 2, 4))));
        await(
                () ->
                        ((Label)
                                        window.stage
                                                .getScene()
                                                .getRoot()
                                                .lookup("#crossbar-microscope-worth"))
                                .getText()
                                .startsWith("Worth"));
        window.everywhere("microscope-crossbar");
        window.show("conductances");
        window.everywhere("microscope-conductances");
    }
}
