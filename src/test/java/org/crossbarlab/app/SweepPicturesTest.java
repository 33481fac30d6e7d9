package org.crossbarlab.app;

import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.controlsfx.control.SegmentedButton;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/** Pictures of the sweep tab: curves with pins, many chips, a mismatch grid. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class SweepPicturesTest {

    /** Networks of a mismatch grid in a picture need not be good. */
    private static final int EPOCHS = Math.min(3, Integer.getInteger("screenshots.epochs", 3));

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

    private void awaitSentence(String id, String beginning) {
        await(() -> node(id, Label.class).getText().startsWith(beginning));
    }

    private void mode(int index) {
        run(
                () ->
                        node("#sweep-mode", SegmentedButton.class)
                                .getButtons()
                                .get(index)
                                .setSelected(true));
    }

    private ExperimentSettings settings() {
        return call(() -> window.context.session().model().settingsProperty().get());
    }

    @Test
    void curvesGridAndChipsEverywhere() {
        window.awaitReady();
        window.show("sweep");
        awaitSentence("#sweep-curve-sentence", "Within");
        run(() -> node("#sweep-pin", Button.class).fire());
        ExperimentSettings balanced = settings();
        ExperimentSettings offset = Settings.MAPPING.with(balanced, "offset");
        run(() -> window.context.session().setSettings(offset));
        awaitSentence("#sweep-curve-sentence", "Within");
        window.everywhere("sweep-curve");
        run(() -> window.context.session().setSettings(balanced));
        mode(2);
        awaitSentence("#sweep-chips-sentence", "At least");
        await(() -> node("#sweep-chips-sentence", Label.class).getText().contains("of 100 "));
        window.everywhere("sweep-chips");
        mode(1);
        run(() -> window.context.session().setSettings(Settings.EPOCHS.with(balanced, EPOCHS)));
        run(() -> node("#sweep-grid-train", ButtonBase.class).fire());
        awaitSentence("#sweep-grid-sentence", "Trained");
        window.everywhere("sweep-grid");
    }
}
