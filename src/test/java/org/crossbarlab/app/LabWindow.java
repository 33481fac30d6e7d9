package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;

import org.crossbarlab.data.MnistDownload;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.io.SettingsFile;
import org.crossbarlab.settings.Preferences;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.testing.ScriptedDialogs;
import org.crossbarlab.ui.data.DataSources;
import org.crossbarlab.ui.input.NumberField;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.SessionModel;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.live.Score;
import org.crossbarlab.ui.live.Scores;
import org.crossbarlab.ui.score.ScoreBar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The whole window as the program builds it, on small data: preferences in a folder of the test's
 * own, file dialogs answered beforehand, a download without a server.
 */
final class LabWindow implements AutoCloseable {

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    final Deque<Path> answers = dialogs.answers;
    final AtomicInteger quits = new AtomicInteger();
    final Failures failures = new Failures();
    final PreferencesStore store;
    final AppContext context;
    final Stage stage;

    /** Opens the window with the settings of {@link SmallData} and no networks; on its thread. */
    static LabWindow open(Stage stage, Path home) {
        forgetNetworks(home.resolve("networks"));
        String settings = SettingsFile.toText(SmallData.SETTINGS);
        return new LabWindow(stage, home, now -> now.withExperiment(settings));
    }

    /** Opens the window as the folder's preferences tell; on the window's thread. */
    static LabWindow reopen(Stage stage, Path home) {
        return new LabWindow(stage, home, now -> now);
    }

    private static void forgetNetworks(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LabWindow(Stage stage, Path home, UnaryOperator<Preferences> remembered) {
        this.stage = stage;
        failures.listen();
        store = new PreferencesStore(home, Runnable::run);
        store.update(remembered);
        // Whatever this machine has of MNIST, the window shall not find it.
        DataSources sources =
                new DataSources(
                        new MnistDownload(List.of()),
                        home.resolve("downloads"),
                        Optional::empty,
                        () -> SmallData.DATA);
        context =
                new AppContext(
                        store,
                        sources,
                        new NetworksFolder(home.resolve("networks")),
                        dialogs,
                        quits::incrementAndGet);
        context.createScene(stage);
        stage.setWidth(1280);
        stage.setHeight(720);
        CrossbarLabApplication.followProjector(stage, context.look());
        stage.show();
        stage.requestFocus();
        context.begin();
    }

    /** Waits until the small data are in use and the first crossbars show. */
    void awaitReady() {
        await(
                () ->
                        context.data().datasetProperty().get() == SmallData.DATA
                                && model().datasetProperty().get() == SmallData.DATA
                                && model().programmingProperty().get() != null);
    }

    /** Brings a tab of the stage to the front. */
    void show(String tab) {
        run(
                () ->
                        node("#stage-upper", TabPane.class).getTabs().stream()
                                .filter(each -> each.getId().equals("tab-" + tab))
                                .forEach(
                                        each ->
                                                each.getTabPane()
                                                        .getSelectionModel()
                                                        .select(each)));
    }

    SessionModel model() {
        return context.session().model();
    }

    RunPhase phase() {
        return model().stateProperty().get().phase();
    }

    int epochs() {
        return model().historyProperty().get().epochs().size();
    }

    Score score(Scenario scenario) {
        return model().scoresProperty().get().get(scenario);
    }

    void awaitPhase(RunPhase phase) {
        await(() -> phase() == phase);
    }

    /** Waits until the scoreboard is complete for what the controls say. */
    void awaitScores() {
        await(
                () -> {
                    Scores scores = model().scoresProperty().get();
                    return model().settingsProperty().get().equals(scores.settings())
                            && model().chipProperty().get() == scores.chip()
                            && scores.rows().values().stream().allMatch(Score::isComplete);
                });
    }

    /** Waits until a scenario of the networks on the table is tested on every chip. */
    void awaitChips(Scenario scenario) {
        await(() -> score(scenario).isComplete());
    }

    ExperimentSettings settings() {
        return call(() -> model().settingsProperty().get());
    }

    /** The number on one of the device panel's controls. */
    void set(Setting<?> setting, double value) {
        String id = setting.name().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        run(() -> node("#" + id + "-field", NumberField.class).valueProperty().set(value));
    }

    <T extends Node> T node(String selector, Class<T> type) {
        Node node = stage.getScene().getRoot().lookup(selector);
        assertThat(node).as(selector).isNotNull();
        return type.cast(node);
    }

    /** The figure on the scoreboard, in percent. */
    double figure(Scenario scenario) {
        return call(() -> figureNow(scenario));
    }

    /** The same on the window's thread. */
    double figureNow(Scenario scenario) {
        return node("#score-" + scenario.key(), ScoreBar.class).valueProperty().get();
    }

    /** The figure as it is written. */
    String figureText(Scenario scenario) {
        return call(
                () ->
                        ((Labeled)
                                        node("#score-" + scenario.key(), ScoreBar.class)
                                                .lookup(".score-value"))
                                .getText());
    }

    String notice() {
        return call(
                () -> {
                    var notice = context.notices().currentProperty().get();
                    return notice == null ? "" : notice.text();
                });
    }

    /** Closes the window; fails if anything went wrong unseen. */
    @Override
    public void close() {
        run(
                () -> {
                    context.close();
                    stage.hide();
                    stage.setScene(null);
                });
        failures.close();
        assertThat(failures.seen()).isEmpty();
    }
}
