package org.crossbarlab.app;

import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;
import static org.crossbarlab.testing.PanelStage.shoot;

import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossbarlab.data.MnistDownload;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.testing.MnistFolder;
import org.crossbarlab.testing.ScriptedDialogs;
import org.crossbarlab.ui.data.DataSources;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.live.Scores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Pictures of the whole window in every state that a lecture passes, with a real training on real
 * MNIST where it is there. {@code -Dscreenshots.epochs=20} makes those of the README.
 */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class WindowPicturesTest {

    private static final int EPOCHS = Integer.getInteger("screenshots.epochs", 2);
    private static final long PATIENCE_SECONDS = 600;
    private static final int[][] SIZES = {{1280, 720}, {1024, 640}, {1920, 1080}};

    @TempDir private static Path home;

    private AppContext context;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        PreferencesStore store =
                new PreferencesStore(Files.createTempDirectory(home, "home"), Runnable::run);
        if (Files.isDirectory(MnistFolder.path())) {
            store.update(now -> now.withDataFolder(MnistFolder.path().toString()));
        }
        DataSources sources =
                new DataSources(
                        new MnistDownload(List.of()),
                        home.resolve("mnist"),
                        SyntheticDigits::standard);
        stage = shown;
        context =
                new AppContext(
                        store,
                        sources,
                        new NetworksFolder(home.resolve("networks")),
                        new ScriptedDialogs(),
                        () -> {});
        context.createScene(stage);
        resize(1280, 720);
        stage.show();
        context.begin();
    }

    @AfterEach
    void close() {
        run(context::close);
    }

    @Test
    void everyStateOfALecture(FxRobot robot) {
        await(() -> context.session().model().datasetProperty().get().test().count() > 1000);
        run(() -> context.views().device().valueProperty(Settings.EPOCHS).set(EPOCHS));
        shoot(stage, "window-1-fresh");
        run(() -> context.session().step());
        await(() -> phase() == RunPhase.PAUSED);
        robot.push(KeyCode.DIGIT3);
        shoot(stage, "window-2-paused");
        run(() -> context.session().run());
        await(() -> phase() == RunPhase.DONE && isComplete());
        everySize("window-training");
        // A window that changed its scene gives the focus to its first field.
        run(() -> stage.getScene().lookup("#transport-run").requestFocus());
        robot.push(KeyCode.DIGIT1);
        shoot(stage, "window");
        everySize("window");
        run(() -> context.look().toggleDark());
        everySize("window-dark");
        run(() -> context.look().toggleDark());
        run(() -> context.views().device().valueProperty(Settings.ALPHA).set(0.45));
        await(this::isComplete);
        shoot(stage, "window-3-alpha");
        for (int chip = 2; chip <= 13; chip++) {
            run(() -> context.session().newChip());
            await(this::knowsTheChip);
        }
        everySize("window-chip");
        run(() -> context.look().toggleDark());
        everySize("window-chip-dark");
        run(() -> context.look().toggleDark());
        robot.push(KeyCode.F1);
        shoot(stage, "window-4-shortcuts");
    }

    private void everySize(String name) {
        for (int[] size : SIZES) {
            String sized = name + "-" + size[0] + "x" + size[1];
            picture(sized, size[0], size[1]);
            run(() -> context.look().toggleProjector());
            picture(sized + "-projector", size[0], size[1]);
            run(() -> context.look().toggleProjector());
        }
        run(() -> resize(1280, 720));
    }

    /** The headless screen is smaller than full HD, so larger pictures use a scene of their own. */
    private void picture(String name, int width, int height) {
        if (width <= 1280) {
            run(() -> resize(width, height));
            shoot(stage.getScene(), name);
            return;
        }
        Scene small = stage.getScene();
        Parent root = small.getRoot();
        Scene large =
                call(
                        () -> {
                            small.setRoot(new Group());
                            Scene scene = new Scene(root, width, height);
                            scene.getStylesheets().setAll(small.getStylesheets());
                            return scene;
                        });
        // The size of the text follows the window's, and views follow both, one picture later.
        call(() -> large.snapshot(null));
        WaitForAsyncUtils.waitForFxEvents();
        shoot(large, name);
        run(
                () -> {
                    large.setRoot(new Group());
                    small.setRoot(root);
                });
    }

    private void resize(int width, int height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private RunPhase phase() {
        return context.session().model().stateProperty().get().phase();
    }

    private boolean knowsTheChip() {
        Scores scores = context.session().model().scoresProperty().get();
        return scores.chip() == context.session().model().chipProperty().get()
                && Double.isFinite(scores.get(Scenario.AWARE_ANALOG).selected());
    }

    private boolean isComplete() {
        return context.session()
                .model()
                .scoresProperty()
                .get()
                .get(Scenario.AWARE_ANALOG)
                .isComplete();
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> call(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("The window did not come to rest.", e);
        }
    }
}
