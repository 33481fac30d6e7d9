package org.crossbarlab.app;

import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;
import static org.crossbarlab.testing.PanelStage.shoot;

import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.data.MnistDownload;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.testing.MnistFolder;
import org.crossbarlab.testing.ScriptedDialogs;
import org.crossbarlab.ui.crossbar.CrossbarViewModel;
import org.crossbarlab.ui.data.DataSources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pictures of the window as a newcomer finds it: the crossbar in front, with shipped networks. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class CrossbarPicturesTest {

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
    void everyLayerEverywhere() {
        CrossbarViewModel model = context.views().crossbar();
        await(() -> context.session().model().datasetProperty().get().test().count() > 1000);
        await(() -> context.session().model().scoresProperty().get().rows().size() == 3);
        run(() -> context.look().toggleProjector());
        shoot(stage, "crossbar-conv1");
        for (String layer : List.copyOf(model.layers())) {
            run(() -> model.layerProperty().set(layer));
            shoot(stage, "crossbar-" + layer.replace(" ", "") + "-projector");
        }
        run(() -> model.layerProperty().set(model.layers().getFirst()));
        for (Mapping mapping : Mapping.values()) {
            run(() -> use(mapping));
            await(
                    () ->
                            context.session()
                                            .model()
                                            .programmingProperty()
                                            .get()
                                            .settings()
                                            .storage()
                                            .mapping()
                                    == mapping);
            shoot(stage, "crossbar-" + mapping.id());
        }
        run(() -> use(Mapping.BALANCED));
        for (boolean dark : new boolean[] {false, true}) {
            for (boolean projector : new boolean[] {true, false}) {
                for (int[] size : new int[][] {{1024, 640}, {1280, 720}, {1920, 1080}}) {
                    String name =
                            "crossbar-"
                                    + size[0]
                                    + (projector ? "-projector" : "-desk")
                                    + (dark ? "-dark" : "");
                    picture(name, size[0], size[1]);
                }
                run(() -> context.look().toggleProjector());
            }
            run(() -> context.look().toggleDark());
        }
    }

    private void use(Mapping mapping) {
        ExperimentSettings now = context.session().model().settingsProperty().get();
        context.views().device().load(now.withCrossbar(now.crossbar().withMapping(mapping)));
    }

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
}
