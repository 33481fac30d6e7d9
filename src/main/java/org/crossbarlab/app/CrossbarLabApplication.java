package org.crossbarlab.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import org.crossbarlab.data.Mnist;
import org.crossbarlab.data.MnistDownload;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.system.UserFolders;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.data.DataSources;
import org.crossbarlab.ui.shell.LookViewModel;
import org.crossbarlab.ui.shell.NativeFileDialogs;
import org.crossbarlab.ui.shell.WindowKeeper;
import org.crossbarlab.ui.task.FailureReports;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The window's life: shown first, filled while it stands, closed with all threads. */
public final class CrossbarLabApplication extends Application {

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private AppContext context;

    @Override
    public void start(Stage stage) {
        PreferencesStore store =
                new PreferencesStore(
                        UserFolders.ofThisMachine().settings(),
                        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
        DataSources sources =
                new DataSources(new MnistDownload(), Mnist.userFolder(), SyntheticDigits::standard);
        NetworksFolder networks = new NetworksFolder(UserFolders.ofThisMachine().networks());
        context =
                new AppContext(
                        store, sources, networks, new NativeFileDialogs(stage), Platform::exit);
        FailureReports.install(failure -> context.notices().fault(Messages.reason(failure)));
        stage.setTitle(Messages.get("app.title"));
        stage.getIcons().setAll(StageIcons.all());
        context.createScene(stage);
        new WindowKeeper(stage, store).restore();
        followProjector(stage, context.look());
        StartupClock.watch(System.out, Platform::exit);
        stage.show();
        // The scene shall have these sizes, whatever the frame around it takes.
        stage.setMinWidth(LEAST_WIDTH + stage.getWidth() - stage.getScene().getWidth());
        stage.setMinHeight(LEAST_HEIGHT + stage.getHeight() - stage.getScene().getHeight());
        context.begin();
        StartArguments.settingsFile(getParameters().getRaw()).ifPresent(context::openSettings);
        OpenedFiles.watch(context::openSettings);
    }

    /** Escape closes what lies on top, so it does not leave the full screen; F11 does. */
    static void followProjector(Stage stage, LookViewModel look) {
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        look.projectorProperty().subscribe(stage::setFullScreen);
        stage.fullScreenProperty()
                .addListener(
                        (property, before, now) -> {
                            if (!now) {
                                look.setProjector(false);
                            }
                        });
    }

    @Override
    public void stop() {
        context.close();
    }
}
