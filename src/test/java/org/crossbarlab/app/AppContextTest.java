package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossbarlab.data.MnistDownload;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.io.SettingsFile;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.settings.Preferences;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.testing.ScriptedDialogs;
import org.crossbarlab.ui.data.DataSources;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.shell.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** The whole program but its panels' views: keys in, files out. */
@ExtendWith(ApplicationExtension.class)
class AppContextTest {

    private static final ExperimentSettings SHORT =
            ExperimentSettings.REFERENCE
                    .withTraining(ExperimentSettings.REFERENCE.training().withEpochs(1))
                    .withChips(2);

    @TempDir private static Path root;
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private Path home;
    private PreferencesStore store;
    private AppContext context;

    @Start
    void start(Stage stage) throws IOException {
        home = Files.createTempDirectory(root, "home");
        store = new PreferencesStore(home, Runnable::run);
        store.update(old -> old.withExperiment(SettingsFile.toText(SHORT)));
        context = open(store);
        context.createScene(stage);
        stage.setWidth(1280);
        stage.setHeight(720);
        stage.show();
        stage.requestFocus();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, context::close);
    }

    @Test
    void theImagesComeByThemselvesAndSayWhatTheyAre() throws Exception {
        loadImages();
        assertThat(context.session().model().datasetProperty().get())
                .isSameAs(context.data().datasetProperty().get());
        Notice notice = context.notices().currentProperty().get();
        assertThat(notice.text()).startsWith("In use are synthetic digits, which this program");
        assertThat(notice.choice()).isPresent();
    }

    @Test
    void aFolderThatIsAwayTodayIsRememberedAndAskedForAgain(FxRobot robot) throws Exception {
        remember(home.resolve("stick").toString());
        loadImages();
        Notice notice = context.notices().currentProperty().get();
        assertThat(notice.text())
                .contains("In use are other images (synthetic digits)", "There is no folder");
        assertThat(remembered()).isEqualTo(home.resolve("stick").toString());

        robot.clickOn("#notice-choice");
        await(this::isNews);
        assertThat(context.notices().currentProperty().get().text())
                .startsWith("There is no folder");

        WaitForAsyncUtils.asyncFx(context.data()::useSynthetic).get();
        await(() -> remembered().isEmpty());
    }

    @Test
    void aFolderThatTheSystemCannotExpressDoesNotStopTheStart() throws Exception {
        remember("a\0b");
        loadImages();
        assertThat(context.notices().currentProperty().get().text())
                .startsWith("The folder of the images used last stays remembered");
        assertThat(remembered()).isEqualTo("a\0b");
    }

    @Test
    void spaceRunsAndTheResultIsExported(FxRobot robot) throws Exception {
        loadImages();
        robot.push(KeyCode.SPACE);
        await(() -> phase() == RunPhase.DONE);

        Path csv = home.resolve("results.csv");
        dialogs.answers.add(csv);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(this::isNews);
        assertThat(Files.readAllLines(csv)).hasSize(1 + 1 + 2 * SHORT.chips());
    }

    @Test
    void aRunThatWasQuickerThanTheImagesIsKept() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> context.session().run()).get();
        await(() -> phase() == RunPhase.DONE);
        Object networks = context.session().model().networksProperty().get();
        Object result = context.session().model().resultProperty().get();

        loadImages();

        assertThat(phase()).isEqualTo(RunPhase.DONE);
        assertThat(context.session().model().networksProperty().get()).isEqualTo(networks);
        assertThat(context.session().model().resultProperty().get()).isSameAs(result);
        assertThat(context.notices().currentProperty().get().text())
                .isEqualTo(
                        "New images are ready, synthetic digits: 640 training images and 100 test"
                                + " images. Your networks stay; the next run uses the new images.");
        assertThat(context.data().nameProperty().get()).endsWith("from the next run on");

        WaitForAsyncUtils.asyncFx(() -> context.session().run()).get();
        await(() -> phase() == RunPhase.DONE);
        assertThat(context.session().model().datasetProperty().get())
                .isSameAs(context.data().datasetProperty().get());
        assertThat(context.data().nameProperty().get()).isEqualTo("synthetic digits");
    }

    @Test
    void imagesSomeoneAskedForAfterARunComeAtOnce() throws Exception {
        loadImages();
        WaitForAsyncUtils.asyncFx(() -> context.session().run()).get();
        await(() -> phase() == RunPhase.DONE);
        WaitForAsyncUtils.asyncFx(context.data()::useSynthetic).get();
        await(() -> phase() == RunPhase.IDLE);
        assertThat(context.session().model().datasetProperty().get())
                .isSameAs(context.data().datasetProperty().get());
    }

    @Test
    void settingsAreOpenedSavedAndRemembered(FxRobot robot) throws Exception {
        loadImages();
        Path file = home.resolve("settings.json");
        SettingsFile.write(file, SHORT.withSeed(7));
        dialogs.answers.add(file);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> context.session().model().settingsProperty().get().seed() == 7);

        WaitForAsyncUtils.asyncFx(
                        () -> context.views().device().valueProperty(Settings.ALPHA).set(0.1))
                .get();
        Path saved = home.resolve("saved.json");
        dialogs.answers.add(saved);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> Files.exists(saved));
        ExperimentSettings now = context.session().model().settingsProperty().get();
        assertThat(SettingsFile.read(saved)).isEqualTo(now).isNotEqualTo(SHORT.withSeed(7));

        WaitForAsyncUtils.asyncFx(context::close).get();
        Preferences next = new PreferencesStore(home, Runnable::run).preferences();
        assertThat(SettingsFile.fromText(next.experiment())).isEqualTo(now);
    }

    @Test
    void aBrokenSettingsFileIsASentenceAndChangesNothing(FxRobot robot) throws Exception {
        loadImages();
        Path file = home.resolve("broken.json");
        Files.writeString(file, "{\"alpha\": ");
        dialogs.answers.add(file);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(this::isNews);

        Notice notice = context.notices().currentProperty().get();
        assertThat(notice.kind()).isEqualTo(Notice.Kind.FAULT);
        assertThat(notice.text()).contains(file.toString());
        assertThat(context.session().model().settingsProperty().get()).isEqualTo(SHORT);
    }

    @Test
    void whatASettingsFileHadToSayStaysWhenTheImagesCome() throws Exception {
        Path file = Files.writeString(home.resolve("broken.crossbarlab"), "{\"alpha\": ");
        WaitForAsyncUtils.asyncFx(() -> context.openSettings(file)).get();
        await(this::isNews);

        loadImages();

        assertThat(context.notices().currentProperty().get().text()).contains(file.toString());
    }

    @Test
    void otherImagesAreAnnounced(FxRobot robot) throws Exception {
        loadImages();
        WaitForAsyncUtils.asyncFx(context.data()::useSynthetic).get();
        await(this::isNews);

        Notice notice = context.notices().currentProperty().get();
        assertThat(notice.kind()).isEqualTo(Notice.Kind.INFORMATION);
        assertThat(notice.text()).startsWith("Now using synthetic digits");
    }

    private void remember(String folder) {
        store.update(old -> old.withDataFolder(folder));
    }

    private String remembered() {
        return store.preferences().dataFolder();
    }

    private void loadImages() throws Exception {
        WaitForAsyncUtils.asyncFx(context::begin).get();
        await(this::imagesAreLoaded);
    }

    /** Whether something new is told: the first images have said what they are. */
    private boolean isNews() {
        Notice notice = context.notices().currentProperty().get();
        return notice != null && !notice.text().startsWith("In use are");
    }

    private boolean imagesAreLoaded() {
        return context.data().datasetProperty().get() != null;
    }

    private AppContext open(PreferencesStore store) {
        DataSources sources =
                new DataSources(
                        new MnistDownload(List.of()),
                        home.resolve("mnist"),
                        Optional::empty,
                        () -> SyntheticDigits.generate(new RandomStreams(2), 640, 100));
        return new AppContext(
                store, sources, new NetworksFolder(home.resolve("networks")), dialogs, () -> {});
    }

    private RunPhase phase() {
        return context.session().model().stateProperty().get().phase();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
