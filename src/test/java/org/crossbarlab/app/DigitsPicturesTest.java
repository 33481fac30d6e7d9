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
import org.crossbarlab.data.Stroke;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.testing.MnistFolder;
import org.crossbarlab.testing.ScriptedDialogs;
import org.crossbarlab.testing.ScriptedDigits;
import org.crossbarlab.testing.ScriptedDigits.Hand;
import org.crossbarlab.ui.data.DataSources;
import org.crossbarlab.ui.digits.DigitsViewModel;
import org.crossbarlab.ui.digits.ImageChoice;
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

/** Pictures of the digits tab: a digit drawn, a misread test image, every size, both themes. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class DigitsPicturesTest {

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
    void drawnAndMisreadEverywhere() {
        DigitsViewModel model = context.views().digits();
        await(() -> context.session().model().datasetProperty().get().test().count() > 1000);
        await(() -> context.session().model().answersProperty().get().scenarios().size() == 3);
        run(
                () ->
                        stage.getScene().getRoot().lookupAll("#stage-upper").stream()
                                .map(TabPane.class::cast)
                                .flatMap(pane -> pane.getTabs().stream())
                                .filter(tab -> tab.getId().equals("tab-digits"))
                                .forEach(tab -> tab.getTabPane().getSelectionModel().select(tab)));
        run(() -> model.choiceProperty().set(new ImageChoice.Recovered()));
        awaitVotes(model);
        everywhere("misread");
        run(model::clear);
        shoot(stage, "digits-blank");
        for (Stroke stroke : ScriptedDigits.draw(3, Hand.WOBBLY)) {
            run(
                    () -> {
                        model.pad().begin(stroke.x()[0], stroke.y()[0]);
                        for (int i = 1; i < stroke.size(); i++) {
                            model.pad().drawTo(stroke.x()[i], stroke.y()[i]);
                        }
                        model.pad().end();
                    });
        }
        awaitVotes(model);
        everywhere("drawn");
    }

    private static void awaitVotes(DigitsViewModel model) {
        await(
                () ->
                        model.readingProperty().get() != null
                                && model.readingProperty()
                                                .get()
                                                .opinions()
                                                .get(Scenario.AWARE_ANALOG)
                                                .chips()
                                        == 10);
    }

    private void everywhere(String what) {
        for (boolean dark : new boolean[] {false, true}) {
            for (boolean projector : new boolean[] {false, true}) {
                for (int[] size : new int[][] {{1024, 640}, {1280, 720}, {1920, 1080}}) {
                    String name =
                            "digits-"
                                    + what
                                    + "-"
                                    + size[0]
                                    + (projector ? "-projector" : "-desk")
                                    + (dark ? "-dark" : "");
                    picture(name, size[0], size[1]);
                }
                run(() -> context.look().toggleProjector());
            }
            run(() -> context.look().toggleDark());
        }
        run(() -> resize(1280, 720));
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
