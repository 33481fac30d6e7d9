package org.crossbarlab.app;

import javafx.beans.value.ObservableValue;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.io.SettingsFile;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.Export.Writing;
import org.crossbarlab.ui.device.DeviceViewModel;
import org.crossbarlab.ui.lab.SessionModel;
import org.crossbarlab.ui.shell.Notices;
import org.crossbarlab.ui.shell.ShellActions;
import org.crossbarlab.ui.task.TaskRunner;

import java.nio.file.Path;

/** What the frame's menus and keys do, in terms of the session and of files. */
final class WindowActions implements ShellActions {

    private final SessionModel session;
    private final DeviceViewModel device;
    private final TaskRunner files;
    private final Notices notices;
    private final Runnable quit;

    WindowActions(
            SessionModel session,
            DeviceViewModel device,
            TaskRunner files,
            Notices notices,
            Runnable quit) {
        this.session = session;
        this.device = device;
        this.files = files;
        this.notices = notices;
        this.quit = quit;
    }

    @Override
    public void openSettings(Path file) {
        files.run(() -> SettingsFile.read(file))
                .onSuccess(
                        settings -> {
                            device.load(settings);
                            notices.inform(Messages.get("app.settings.opened", file.toString()));
                        })
                .onError(failure -> notices.fault(Messages.reason(failure)));
    }

    @Override
    public Writing settings() {
        ExperimentSettings now = session.settingsProperty().get();
        return file -> SettingsFile.write(file, now);
    }

    @Override
    public void quit() {
        quit.run();
    }

    @Override
    public ObservableValue<String> status() {
        return session.settingsProperty()
                .map(now -> Messages.get("app.status", Long.toString(now.seed())));
    }
}
