package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

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
import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.testing.ScriptedDialogs;
import org.crossbarlab.testing.TextFaults;
import org.crossbarlab.ui.data.DataSources;
import org.crossbarlab.ui.heatmap.HeatmapView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every word of the window is to be read, and no map shrinks, whatever the window's size. */
@ExtendWith(ApplicationExtension.class)
class WindowTextTest {

    @TempDir private static Path home;

    private AppContext context;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        DataSources sources =
                new DataSources(
                        new MnistDownload(List.of()),
                        home.resolve("mnist"),
                        Optional::empty,
                        SyntheticDigits::standard);
        stage = shown;
        context =
                new AppContext(
                        new PreferencesStore(
                                Files.createTempDirectory(home, "home"), Runnable::run),
                        sources,
                        new NetworksFolder(home.resolve("networks")),
                        new ScriptedDialogs(),
                        () -> {});
        context.createScene(stage);
        stage.show();
        context.begin();
    }

    @AfterEach
    void close() {
        run(context::close);
    }

    /** A pair comes with the program, so that all there is to say is said at once. */
    @BeforeEach
    void awaitScores() {
        await(
                () ->
                        context.session()
                                .model()
                                .scoresProperty()
                                .get()
                                .get(Scenario.AWARE_ANALOG)
                                .isComplete());
        run(() -> context.notices().dismiss());
    }

    /**
     * The last row is larger than the screen of the tests. Beyond the usual size of the text the
     * panels on the stage alone are held to it.
     */
    @ParameterizedTest
    @CsvSource({"1024, 640", "1280, 720", "1366, 768", "1920, 1080"})
    void noWordIsCutOrWrittenOverAnotherAndNoMapShrinks(int width, int height) {
        for (boolean projector : List.of(false, true)) {
            double before = 0;
            for (int steps : List.of(0, 2, 5)) {
                size(projector, steps);
                String name =
                        "%d×%d %s +%d"
                                .formatted(width, height, projector ? "projector" : "desk", steps);
                Scene scene = shown(width, height);
                List<String> faults = new ArrayList<>();
                for (String tab : List.of("training", "crossbar", "digits", "conductances")) {
                    call(() -> select(scene, tab));
                    settle(scene);
                    faults.addAll(call(() -> TextFaults.of(scene)));
                }
                double cell = call(() -> cellSize(scene));
                if (!faults.isEmpty()) {
                    PanelStage.shoot(scene, "text-" + name.replace(' ', '-'));
                }
                back(scene);
                assertThat(faults)
                        .as(name)
                        .filteredOn(fault -> steps == 0 || fault.contains("#slot-stage"))
                        .isEmpty();
                assertThat(cell)
                        .as(name)
                        .isGreaterThanOrEqualTo(steps == 0 ? least(projector, height) : before);
                before = steps == 0 ? cell : before;
            }
        }
    }

    /** What the back row of a lecture room sees, and a reader at a desk. */
    private static double least(boolean projector, int height) {
        return projector ? Math.floor(6 * height / 720.0) : 4;
    }

    private void size(boolean projector, int steps) {
        run(
                () -> {
                    context.look().setProjector(projector);
                    context.look().resetSize();
                    for (int i = 0; i < steps; i++) {
                        context.look().larger();
                    }
                });
    }

    private static double cellSize(Scene scene) {
        return scene.getRoot().lookupAll(".heatmap").stream()
                .filter(node -> String.valueOf(node.getId()).startsWith("conductance-"))
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .mapToDouble(node -> ((HeatmapView) node).cellSize())
                .min()
                .orElse(0);
    }

    private static boolean select(Scene scene, String key) {
        return scene.getRoot().lookupAll(".tab-pane").stream()
                .map(TabPane.class::cast)
                .flatMap(pane -> pane.getTabs().stream())
                .filter(tab -> tab.getId().equals("tab-" + key))
                .peek(tab -> tab.getTabPane().getSelectionModel().select(tab))
                .findFirst()
                .isPresent();
    }

    /** The size of the text follows the window's, and what wraps follows both. */
    private static void settle(Scene scene) {
        for (int i = 0; i < 2; i++) {
            call(() -> scene.snapshot(null));
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private Scene shown(int width, int height) {
        Scene small = stage.getScene();
        Parent root = small.getRoot();
        return call(
                () -> {
                    small.setRoot(new Group());
                    Scene scene = new Scene(root, width, height);
                    scene.getStylesheets().setAll(small.getStylesheets());
                    return scene;
                });
    }

    private void back(Scene large) {
        run(
                () -> {
                    Parent root = large.getRoot();
                    large.setRoot(new Group());
                    stage.getScene().setRoot(root);
                });
    }
}
