package org.crossbarlab.app;

import javafx.animation.PauseTransition;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.io.StarterPairs;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.data.DataSources;
import org.crossbarlab.ui.data.DataViewModel;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.SessionState;
import org.crossbarlab.ui.shell.FileDialogs;
import org.crossbarlab.ui.shell.LookViewModel;
import org.crossbarlab.ui.shell.MainWindow;
import org.crossbarlab.ui.shell.Notices;
import org.crossbarlab.ui.shell.ShellModel;
import org.crossbarlab.ui.task.BackgroundRunner;
import org.crossbarlab.ui.task.FrameSampler;

import java.nio.file.Path;
import java.util.List;

/**
 * The composition root: everything behind one window is built here with {@code new}, wired, and
 * closed. Belongs to the JavaFX thread.
 */
final class AppContext implements AutoCloseable {

    private static final Duration REST = Duration.seconds(1);
    private static final int FIRST_IMAGES = 640;

    private final PreferencesStore store;
    private final BackgroundRunner dataRunner = new BackgroundRunner("crossbar-data");
    private final BackgroundRunner fileRunner = new BackgroundRunner("crossbar-files");
    private final Notices notices = new Notices();
    private final Memory memory;
    private final Session session;
    private final DataViewModel data;
    private final ViewModels views;
    private final WindowActions actions;
    private final LookViewModel look;
    private final MainWindow window;
    private final FrameSampler sampler;
    private final PauseTransition remember = new PauseTransition(REST);
    private final DataSwitch dataSwitch;
    private final NetworksFolder networks;
    private final NetworksKeeper keeper;

    /**
     * @param store what is remembered; closed with the context
     * @param sources of images
     * @param networks that were trained
     * @param dialogs ask for files
     * @param quit ends the program
     */
    AppContext(
            PreferencesStore store,
            DataSources sources,
            NetworksFolder networks,
            FileDialogs dialogs,
            Runnable quit) {
        this.store = store;
        this.networks = networks;
        keeper = new NetworksKeeper(networks, notices);
        // A few digits to begin with: the real images come in the background.
        Dataset first =
                SyntheticDigits.generate(new RandomStreams(1), FIRST_IMAGES, FIRST_IMAGES / 4);
        memory = new Memory(store, notices);
        session = Session.open(first, memory.settings(), keeper);
        views = ViewModels.of(session);
        PictureMemory.connect(views, store);
        dataSwitch = new DataSwitch(session, notices);
        data = new DataViewModel(sources, dataRunner, this::useData);
        look = new LookViewModel(store);
        actions = new WindowActions(session.model(), views.device(), fileRunner, notices, quit);
        window =
                new MainWindow(
                        PanelViews.of(views, session.model().pairProperty()),
                        new ShellModel(look, notices, data),
                        actions,
                        dialogs,
                        fileRunner);
        sampler = new FrameSampler(window, Double.POSITIVE_INFINITY, this::sample);
        wire();
    }

    private void sample() {
        session.sample();
        keeper.sample();
        // Networks train on while something else is on view.
        views.sweep().grid().sample();
        views.caption().nextFrame();
    }

    private void wire() {
        session.model().faultProperty().subscribe(notices::fault);
        session.model().stateProperty().map(SessionState::failure).subscribe(notices::fault);
        data.busyProperty()
                .subscribe(
                        busy -> {
                            if (busy) {
                                dataSwitch.asked();
                            }
                        });
        data.waitingProperty()
                .bind(data.datasetProperty().isNotEqualTo(session.model().datasetProperty()));
        session.model().datasetProperty().addListener((change, old, now) -> followData(now));
        remember.setOnFinished(event -> rememberSettings());
        memory.tellFaults();
        session.model().settingsProperty().subscribe(remember::playFromStart);
    }

    /** Puts the window on a stage that is not yet shown. */
    Scene createScene(Stage stage) {
        Scene scene = new Scene(new Group());
        stage.setScene(scene);
        fill(scene);
        return scene;
    }

    /** Takes the place of what a scene shows, which may be on a stage already. */
    void fill(Scene scene) {
        scene.setRoot(window);
        window.install(scene);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> session.recall().hold(true));
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> session.recall().hold(false));
    }

    /** Begins the work that may take longer than opening a window: reading images, warming up. */
    void begin() {
        // Not a text field: digits choose tabs and Space runs until a field is wanted.
        window.lookup("#transport-run").requestFocus();
        fileRunner
                .run(() -> new Trained(networks.read(), StarterPairs.read()))
                .onSuccess(this::recall)
                .onError(failure -> notices.fault(Messages.reason(failure)));
        data.start(memory.folder());
        // A first loading that fails leaves the few digits; the user shall know.
        data.faultProperty().subscribe(notices::fault);
    }

    /** Takes settings over from a file, as the menu's command does. */
    void openSettings(Path file) {
        actions.openSettings(file);
    }

    Session session() {
        return session;
    }

    ViewModels views() {
        return views;
    }

    DataViewModel data() {
        return data;
    }

    Notices notices() {
        return notices;
    }

    LookViewModel look() {
        return look;
    }

    /** The networks of earlier sessions, and those that came with the program. */
    private record Trained(NetworksFolder.Content own, List<TrainedPair> shipped) {}

    private void recall(Trained trained) {
        trained.own().faults().forEach(fault -> notices.fault(Messages.words(fault)));
        session.recall().addPairs(trained.own().pairs(), trained.shipped());
    }

    private void useData(Dataset dataset) {
        memory.folder(data.rememberedFolder());
        dataSwitch.come(dataset);
    }

    private void followData(Dataset inUse) {
        if (data.follow(inUse)) {
            memory.folder(data.rememberedFolder());
        }
    }

    private void rememberSettings() {
        memory.settings(session.model().settingsProperty().get());
    }

    /** Ends every thread and saves what is not saved yet. */
    @Override
    public void close() {
        remember.stop();
        rememberSettings();
        sampler.close();
        data.cancel();
        views.digits().close();
        views.layers().close();
        views.sweep().close();
        views.microscope().close();
        session.close();
        keeper.close();
        dataRunner.close();
        fileRunner.close();
        store.close();
    }
}
