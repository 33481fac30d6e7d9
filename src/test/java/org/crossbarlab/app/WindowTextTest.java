package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.data.MnistDownload;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.testing.ScriptedDialogs;
import org.crossbarlab.testing.TextFaults;
import org.crossbarlab.ui.data.DataSources;
import org.crossbarlab.ui.device.Preset;
import org.crossbarlab.ui.heatmap.HeatmapView;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.microscope.ChosenDevice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
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
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every word of the window is to be read, and no map shrinks, whatever the window's size. */
@ExtendWith(ApplicationExtension.class)
class WindowTextTest {

    /** As often as Ctrl + is pressed, up to half as large again. */
    private static final List<Integer> STEPS = List.of(0, 1, 2, 3, 4, 5);

    private static final List<Integer> STEPS_OF_MAPS = List.of(0, 2, 5);

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

    /** The last row is larger than the screen of the tests. */
    @ParameterizedTest
    @CsvSource({"1024, 640", "1280, 720", "1366, 768", "1920, 1080"})
    void noWordIsCutOrWrittenOverAnotherAndNoMapShrinks(int width, int height) {
        for (boolean projector : List.of(false, true)) {
            double before = 0;
            for (int steps : STEPS) {
                size(projector, steps);
                String name =
                        "%d×%d %s +%d"
                                .formatted(width, height, projector ? "projector" : "desk", steps);
                Scene scene = shown(width, height);
                List<String> faults = new ArrayList<>();
                for (String tab :
                        List.of("training", "crossbar", "digits", "sweep", "conductances")) {
                    call(() -> select(scene, tab));
                    settle(scene);
                    faults.addAll(call(() -> TextFaults.of(scene)));
                }
                double cell = call(() -> cellSize(scene));
                if (!faults.isEmpty()) {
                    PanelStage.shoot(scene, "text-" + name.replace(' ', '-'));
                }
                back(scene);
                assertThat(faults).as(name).isEmpty();
                if (STEPS_OF_MAPS.contains(steps)) {
                    assertThat(cell)
                            .as(name)
                            .isGreaterThanOrEqualTo(steps == 0 ? least(projector, height) : before);
                }
                before = steps == 0 ? cell : before;
            }
        }
    }

    /** The brush's bar stands on lines that others leave to it. */
    @ParameterizedTest
    @CsvSource({"1024, 640", "1280, 720", "1920, 1080"})
    void everyWordOfTheBrushIsRead(int width, int height) {
        for (boolean projector : List.of(false, true)) {
            for (int steps : List.of(0, 5)) {
                size(projector, steps);
                Scene scene = shown(width, height);
                List<String> faults = new ArrayList<>();
                call(() -> brush(scene, true));
                for (String tab : List.of("crossbar", "conductances")) {
                    call(() -> select(scene, tab));
                    settle(scene);
                    faults.addAll(call(() -> TextFaults.of(scene)));
                }
                // A title without room stands in the menu of tabs; here the brush matters.
                faults.removeIf(fault -> fault.contains("#tab-training"));
                if (!faults.isEmpty()) {
                    PanelStage.shoot(scene, "text-brush-" + width + projector + steps);
                }
                call(() -> brush(scene, false));
                back(scene);
                assertThat(faults).as("%d %s +%d", width, projector, steps).isEmpty();
            }
        }
    }

    /** Below crossbar and maps lies the card of a device, of eight where weights are sliced. */
    @ParameterizedTest
    @CsvSource({"1024, 640", "1280, 720", "1920, 1080"})
    void everyWordOfTheMicroscopeIsRead(int width, int height) {
        var chosen = context.views().microscope().chosenProperty();
        call(() -> select(stage.getScene(), "crossbar"));
        run(() -> chosen.set(new ChosenDevice(NetworkRole.AWARE, new CellAddress(1, 1, 15, 71))));
        await(() -> text("#crossbar-microscope-worth").startsWith("Worth"));
        for (boolean projector : List.of(false, true)) {
            for (int steps : List.of(0, 5)) {
                size(projector, steps);
                Scene scene = shown(width, height);
                List<String> faults = new ArrayList<>();
                for (String tab : List.of("crossbar", "conductances")) {
                    call(() -> select(scene, tab));
                    settle(scene);
                    faults.addAll(call(() -> TextFaults.of(scene)));
                }
                // A title without room stands in the menu of tabs; here the card matters.
                faults.removeIf(fault -> fault.contains("#tab-training"));
                if (!faults.isEmpty()) {
                    PanelStage.shoot(scene, "text-microscope-" + width + projector + steps);
                }
                back(scene);
                assertThat(faults).as("%d %s +%d", width, projector, steps).isEmpty();
            }
        }
    }

    private String text(String id) {
        return call(() -> ((Label) stage.getScene().getRoot().lookup(id)).getText());
    }

    private static boolean brush(Scene scene, boolean inHand) {
        ((ToggleButton) scene.lookup("#crossbar-brush")).setSelected(inHand);
        return inHand;
    }

    /** Figures of some chips, of the epoch before, and what the run does now. */
    @ParameterizedTest
    @CsvSource({"1024, 640", "1280, 720"})
    @Timeout(120)
    void everyWordOfARunIsRead(int width, int height) {
        size(true, 0);
        // A run is followed frame by frame, and only a scene in a window has frames.
        run(() -> resize(width, height));
        Scene scene = stage.getScene();
        assertThat(List.of(scene.getWidth(), scene.getHeight()))
                .containsExactly((double) width, (double) height);
        run(() -> context.views().device().load(withEpochs(3)));
        settle(scene);
        run(() -> context.session().run());
        Set<String> faults = new LinkedHashSet<>();
        Set<RunPhase> seen = EnumSet.noneOf(RunPhase.class);
        do {
            settle(scene);
            faults.addAll(call(() -> TextFaults.of(scene)));
            seen.add(context.session().model().stateProperty().get().phase());
        } while (!seen.contains(RunPhase.DONE));
        assertThat(faults).isEmpty();
        assertThat(seen).contains(RunPhase.TRAINING_DIGITAL, RunPhase.TRAINING_AWARE);
    }

    private void resize(int width, int height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private ExperimentSettings withEpochs(int epochs) {
        ExperimentSettings now = context.session().model().settingsProperty().get();
        return now.withTraining(now.training().withEpochs(epochs));
    }

    /** Own networks of every preset, one for other images and one that is not finished. */
    @ParameterizedTest
    @CsvSource({"1024, 640", "1280, 720", "1920, 1080"})
    void everyLineOfTheSheetsIsReadHoweverLargeTheTextIs(int width, int height) {
        run(() -> context.session().recall().addPairs(pairs(), List.of()));
        for (boolean projector : List.of(false, true)) {
            for (int steps : STEPS) {
                size(projector, steps);
                Scene scene = shown(width, height);
                settle(scene);
                List<String> faults = new ArrayList<>();
                for (String sheet : List.of("networks-button", "data-button", "device-drawer")) {
                    faults.addAll(faultsOfSheet(scene, sheet));
                }
                back(scene);
                assertThat(faults).as("%s +%d", projector ? "projector" : "desk", steps).isEmpty();
            }
        }
    }

    private List<String> faultsOfSheet(Scene scene, String opener) {
        Button button = call(() -> (Button) scene.getRoot().lookup("#" + opener));
        if (!call(button::isVisible)) {
            return List.of();
        }
        run(button::fire);
        settle(scene);
        List<String> faults =
                call(() -> TextFaults.of(scene)).stream()
                        .filter(fault -> fault.contains("#sheet-"))
                        .filter(fault -> !fault.startsWith("over each other"))
                        .toList();
        if (!faults.isEmpty()) {
            PanelStage.shoot(scene, "text-" + opener);
        }
        run(() -> ((Button) scene.getRoot().lookup("#sheet-close")).fire());
        return faults;
    }

    private List<TrainedPair> pairs() {
        TrainedPair shipped = context.session().model().pairs().getFirst().pair();
        List<TrainedPair> pairs = new ArrayList<>();
        for (Preset preset : Preset.ALL) {
            pairs.add(like(shipped, preset, shipped.result().dataset(), pairs.size()));
        }
        pairs.add(like(shipped, Preset.NOTEBOOK_TEXT, "pictures of a folder", pairs.size()));
        ExperimentResult result = shipped.result();
        pairs.add(
                TrainedPair.untested(
                        shipped.began().plusSeconds(60L * pairs.size()),
                        result.dataset(),
                        result.settings(),
                        Map.of(NetworkRole.DIGITAL, result.networks().get(NetworkRole.DIGITAL)),
                        result.provenance()));
        return pairs;
    }

    private static TrainedPair like(TrainedPair pair, Preset preset, String data, int minutes) {
        ExperimentResult result = pair.result();
        return new TrainedPair(
                pair.began().plusSeconds(60L * (minutes + 1)),
                new ExperimentResult(
                        data,
                        result.settings().withCrossbar(preset.crossbar()),
                        result.digital(),
                        result.analog(),
                        result.networks(),
                        result.timing(),
                        result.provenance()));
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
