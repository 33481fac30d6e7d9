package org.crossbarlab.app;

import javafx.beans.value.ObservableValue;

import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.io.ResultFiles;
import org.crossbarlab.io.SettingsFile;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.SessionModel;
import org.crossbarlab.ui.shell.Notices;
import org.crossbarlab.ui.shell.ShellActions;
import org.crossbarlab.ui.task.TaskRunner;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** What the window's menus and keys do, in terms of the session and of files. */
final class WindowActions implements ShellActions {

    private final SessionModel session;
    private final ViewModels views;
    private final TaskRunner files;
    private final Notices notices;
    private final Runnable quit;

    WindowActions(
            SessionModel session,
            ViewModels views,
            TaskRunner files,
            Notices notices,
            Runnable quit) {
        this.session = session;
        this.views = views;
        this.files = files;
        this.notices = notices;
        this.quit = quit;
    }

    @Override
    public void runOrPause() {
        views.transport().toggle();
    }

    @Override
    public void step() {
        views.transport().step();
    }

    @Override
    public void stop() {
        views.transport().stop();
    }

    @Override
    public void newChip() {
        views.transport().newChip();
    }

    @Override
    public void openSettings(Path file) {
        files.run(() -> SettingsFile.read(file))
                .onSuccess(
                        settings -> {
                            views.device().load(settings);
                            notices.inform(Messages.get("app.settings.opened", file.toString()));
                        })
                .onError(this::fail);
    }

    @Override
    public void saveSettings(Path file) {
        ExperimentSettings settings = session.settingsProperty().get();
        write(
                file,
                () -> {
                    SettingsFile.write(file, settings);
                    return file;
                });
    }

    @Override
    public void exportCsv(Path file) {
        ExperimentResult result = session.resultProperty().get();
        if (result != null) {
            write(
                    file,
                    () -> {
                        ResultFiles.writeCsv(file, result);
                        return file;
                    });
        }
    }

    @Override
    public void exportJson(Path file) {
        ExperimentResult result = session.resultProperty().get();
        if (result != null) {
            write(
                    file,
                    () -> {
                        ResultFiles.writeJson(file, result);
                        return file;
                    });
        }
    }

    @Override
    public void quit() {
        quit.run();
    }

    @Override
    public ObservableValue<Boolean> hasResult() {
        return session.resultProperty().isNotNull();
    }

    @Override
    public ObservableValue<String> status() {
        return session.settingsProperty()
                .map(now -> Messages.get("app.status", Long.toString(now.seed())));
    }

    private void write(Path file, Callable<Path> work) {
        files.run(work)
                .onSuccess(done -> notices.inform(Messages.get("app.saved", file.toString())))
                .onError(this::fail);
    }

    private void fail(Throwable failure) {
        notices.fault(Messages.reason(failure));
    }
}
