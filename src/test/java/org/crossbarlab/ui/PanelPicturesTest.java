package org.crossbarlab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.data.Mnist;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.TrainingSettings;
import org.crossbarlab.testing.MnistFolder;
import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.brush.Brushes;
import org.crossbarlab.ui.conductance.ArrayChoice;
import org.crossbarlab.ui.conductance.ConductancePanel;
import org.crossbarlab.ui.conductance.ConductanceViewModel;
import org.crossbarlab.ui.conductance.LayerChoice;
import org.crossbarlab.ui.heatmap.CellIndex;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.live.Scores;
import org.crossbarlab.ui.scoreboard.ScoreRange;
import org.crossbarlab.ui.scoreboard.ScoreboardPanel;
import org.crossbarlab.ui.scoreboard.ScoreboardViewModel;
import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Scale;
import org.crossbarlab.ui.theme.Theme;
import org.crossbarlab.ui.training.Curve;
import org.crossbarlab.ui.training.LossSparkline;
import org.crossbarlab.ui.training.TrainingPanel;
import org.crossbarlab.ui.training.TrainingViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Pictures of three panels after a real run, at the size they have in the window. */
@Tag("screenshots")
class PanelPicturesTest {

    private static final int TRAINING_IMAGES = 6000;
    private static final int TEST_IMAGES = 2000;

    private Session session;
    private ScoreboardViewModel scores;
    private TrainingViewModel training;
    private ConductanceViewModel conductances;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        ExperimentSettings settings =
                ExperimentSettings.REFERENCE
                        .withTraining(TrainingSettings.REFERENCE.withEpochs(5))
                        .withThreads(2);
        session = Session.open(data(), settings);
        PanelStage.run(
                () -> {
                    var model = session.model();
                    scores =
                            new ScoreboardViewModel(
                                    model.scoresProperty(), model.datasetProperty(), session);
                    training =
                            new TrainingViewModel(model.stateProperty(), model.historyProperty());
                    conductances =
                            new ConductanceViewModel(
                                    model.programmingProperty(),
                                    Brushes.alone(),
                                    new SimpleObjectProperty<>());
                });
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static Dataset data() {
        if (!Files.isDirectory(MnistFolder.path())) {
            return SyntheticDigits.generate(new RandomStreams(3), TRAINING_IMAGES, TEST_IMAGES);
        }
        Dataset all = MnistFolder.read();
        return new Dataset(
                Mnist.NAME,
                Dataset.DIGITS,
                first(all.training(), TRAINING_IMAGES),
                first(all.test(), TEST_IMAGES),
                Map.of());
    }

    private static LabelledImages first(LabelledImages all, int count) {
        return new LabelledImages(
                all.rows(),
                all.columns(),
                all.classes(),
                Arrays.copyOf(all.pixels(), count * all.pixelsPerImage()),
                Arrays.copyOf(all.labels(), count));
    }

    private void train() {
        PanelStage.run(session::run);
        PanelStage.await(
                session, () -> session.model().stateProperty().get().phase() == RunPhase.DONE);
        PanelStage.await(
                session,
                () ->
                        session.model().scoresProperty().get().rows().values().stream()
                                .allMatch(row -> row.isComplete()));
    }

    @Test
    void everyPanelInEveryAppearance() {
        everywhere("scoreboard-empty", this::scoreboard, 380, 560);
        everywhere("training-empty", () -> new TrainingPanel(training), 640, 560);
        train();
        everywhere("scoreboard", this::scoreboard, 380, 560);
        PanelStage.run(() -> scores.rangeProperty().set(ScoreRange.TOP));
        everywhere("scoreboard-zoomed", this::scoreboard, 380, 560);
        PanelStage.run(() -> scores.rangeProperty().set(ScoreRange.WHOLE));
        everywhere("training", () -> new TrainingPanel(training), 640, 560);
        everywhere("training-wide", () -> new TrainingPanel(training), 960, 420);
        for (LayerChoice layer : conductances.layers()) {
            PanelStage.run(
                    () -> {
                        conductances.layerProperty().set(layer);
                        conductances.cursorProperty().set(new CellIndex(3, 5));
                    });
            everywhere(
                    "conductance-" + layer.title().replace(" ", ""),
                    () -> new ConductancePanel(conductances),
                    640,
                    560);
        }
        weightsAndOffset();
        PanelStage.run(session::run);
        PanelStage.await(
                session, () -> session.model().historyProperty().get().epochs().size() >= 7);
        everywhere("training-second", () -> new TrainingPanel(training), 640, 560);
        PanelStage.run(() -> training.logarithmicProperty().set(true));
        everywhere("training-second-log", () -> new TrainingPanel(training), 960, 420);
        assertThat(training.previousPoints(Curve.AWARE_ACCURACY)).isNotEmpty();
    }

    @Test
    void theNoteOnTheReference() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        PanelStage.run(() -> PanelStage.show(stage, scoreboard(), Scale.PROJECTOR, 380, 560));
        PanelStage.run(() -> ((Button) stage.getScene().lookup(".scoreboard-note-button")).fire());
        PanelStage.write(
                "scoreboard-note", PanelStage.call(() -> popUp().getScene().snapshot(null)));
        PanelStage.run(() -> popUp().hide());
    }

    private static Window popUp() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private void weightsAndOffset() {
        PanelStage.run(
                () -> {
                    conductances.layerProperty().set(conductances.layers().get(1));
                    ArrayChoice weights = conductances.arrays().getLast();
                    conductances.arrayProperty().set(weights);
                });
        everywhere("conductance-weights", () -> new ConductancePanel(conductances), 640, 560);
        Scores before = session.model().scoresProperty().get();
        ExperimentSettings settings = session.model().settingsProperty().get();
        PanelStage.run(
                () ->
                        session.setSettings(
                                settings.withCrossbar(
                                        settings.crossbar().withMapping(Mapping.OFFSET))));
        PanelStage.await(session, () -> session.model().scoresProperty().get() != before);
        PanelStage.run(() -> conductances.arrayProperty().set(conductances.arrays().getFirst()));
        everywhere("conductance-offset", () -> new ConductancePanel(conductances), 640, 560);
        everywhere("scoreboard-live", this::scoreboard, 380, 560);
    }

    private Parent scoreboard() {
        ScoreboardPanel panel = new ScoreboardPanel(scores);
        panel.setFooter(new LossSparkline(training));
        return panel;
    }

    private static void everywhere(
            String name, Callable<? extends Parent> panel, double width, double height) {
        for (Theme theme : Theme.values()) {
            String end = "-" + theme.name().toLowerCase(Locale.ROOT);
            Appearance projector = new Appearance(theme, Scale.PROJECTOR, 1);
            PanelStage.picture(name + "-projector" + end, panel, projector, width, height);
            Appearance desk = new Appearance(theme, Scale.DESK, 1);
            PanelStage.picture(name + "-desk" + end, panel, desk, width, height);
        }
        Appearance large = new Appearance(Theme.LIGHT, Scale.PROJECTOR, 1.5);
        PanelStage.picture(name + "-full-hd", panel, large, 1.5 * width, 1.5 * height);
    }
}
