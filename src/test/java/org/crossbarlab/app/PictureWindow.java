package org.crossbarlab.app;

import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;
import static org.crossbarlab.testing.PanelStage.shoot;

import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;

import org.crossbarlab.data.MnistDownload;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.testing.MnistFolder;
import org.crossbarlab.testing.ScriptedDialogs;
import org.crossbarlab.ui.data.DataSources;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The whole window with shipped networks, on MNIST where it is there, to take pictures of. */
final class PictureWindow implements AutoCloseable {

    private static final int[][] SIZES = {{1024, 640}, {1280, 720}, {1920, 1080}};

    final AppContext context;
    final Stage stage;

    /** Opens it; on the JavaFX thread. */
    PictureWindow(Stage stage, Path home) throws IOException {
        this.stage = stage;
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

    /** Waits for images, networks and every chip's figure. */
    void awaitReady() {
        await(() -> context.session().model().datasetProperty().get().test().count() > 1000);
        await(
                () ->
                        context.session()
                                .model()
                                .scoresProperty()
                                .get()
                                .get(Scenario.AWARE_ANALOG)
                                .isComplete());
    }

    /** Brings a tab of the stage to the front. */
    void show(String tab) {
        run(
                () ->
                        ((TabPane) stage.getScene().getRoot().lookup("#stage-upper"))
                                .getTabs().stream()
                                        .filter(each -> each.getId().equals("tab-" + tab))
                                        .forEach(
                                                each ->
                                                        each.getTabPane()
                                                                .getSelectionModel()
                                                                .select(each)));
    }

    /** A picture at each size, light and dark, on a projector and on a desk. */
    void everywhere(String name) {
        for (boolean dark : new boolean[] {false, true}) {
            for (boolean projector : new boolean[] {false, true}) {
                for (int[] size : SIZES) {
                    String file =
                            name
                                    + "-"
                                    + size[0]
                                    + (projector ? "-projector" : "-desk")
                                    + (dark ? "-dark" : "");
                    picture(file, size[0], size[1]);
                }
                run(() -> context.look().toggleProjector());
            }
            run(() -> context.look().toggleDark());
        }
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

    @Override
    public void close() {
        run(context::close);
    }
}
