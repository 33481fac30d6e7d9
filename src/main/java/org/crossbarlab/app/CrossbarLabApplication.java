package org.crossbarlab.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import org.crossbarlab.data.Mnist;
import org.crossbarlab.data.MnistDownload;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.settings.Preferences;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.system.UserFolders;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.data.DataSources;
import org.crossbarlab.ui.shell.LookViewModel;
import org.crossbarlab.ui.shell.NativeFileDialogs;
import org.crossbarlab.ui.shell.WindowKeeper;
import org.crossbarlab.ui.task.FailureReports;
import org.crossbarlab.ui.theme.Theme;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The window's life: shown first, filled while it stands, closed with all threads. */
public final class CrossbarLabApplication extends Application {

    private PreferencesStore store;
    private AppContext context;
    private RuntimeException failure;

    @Override
    public void start(Stage stage) {
        store =
                new PreferencesStore(
                        UserFolders.ofThisMachine().settings(),
                        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
        stage.setTitle(Messages.get("app.title"));
        stage.getIcons().setAll(StageIcons.all());
        WindowKeeper keeper = new WindowKeeper(stage, store);
        keeper.restore();
        Preferences look = store.preferences();
        quietFullScreen(stage);
        stage.setFullScreen(look.projector());
        FirstPaint.show(stage, look.dark() ? Theme.DARK : Theme.LIGHT, () -> tryFill(stage));
        keeper.limit();
    }

    /** A failure ends the program as one of {@link #start} does. */
    private void tryFill(Stage stage) {
        try {
            fill(stage);
        } catch (RuntimeException e) {
            failure = e;
            Platform.exit();
        }
    }

    private void fill(Stage stage) {
        DataSources sources =
                new DataSources(new MnistDownload(), Mnist.userFolder(), SyntheticDigits::standard);
        NetworksFolder networks = new NetworksFolder(UserFolders.ofThisMachine().networks());
        context =
                new AppContext(
                        store, sources, networks, new NativeFileDialogs(stage), Platform::exit);
        FailureReports.install(unforeseen -> context.notices().fault(Messages.reason(unforeseen)));
        context.fill(stage.getScene());
        followProjector(stage, context.look());
        StartupClock.watch(System.out, Platform::exit);
        context.begin();
        tellOfTemporaryFolders();
        StartArguments.settingsFile(getParameters().getRaw()).ifPresent(context::openSettings);
        OpenedFiles.watch(context::openSettings);
    }

    private void tellOfTemporaryFolders() {
        UserFolders folders = UserFolders.ofThisMachine();
        if (folders.areTemporary()) {
            context.notices().fault(Messages.get("app.homeless", folders.scratch()));
        }
    }

    /** Escape closes what lies on top, so it does not leave the full screen; F11 does. */
    static void followProjector(Stage stage, LookViewModel look) {
        quietFullScreen(stage);
        look.projectorProperty().subscribe(stage::setFullScreen);
        stage.fullScreenProperty()
                .addListener(
                        (property, before, now) -> {
                            if (!now) {
                                look.setProjector(false);
                            }
                        });
    }

    private static void quietFullScreen(Stage stage) {
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
    }

    @Override
    public void stop() {
        if (context != null) {
            context.close();
        } else {
            store.close();
        }
        if (failure != null) {
            throw failure;
        }
    }
}
