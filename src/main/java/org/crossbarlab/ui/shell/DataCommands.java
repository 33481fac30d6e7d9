package org.crossbarlab.ui.shell;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.Command;
import org.crossbarlab.ui.data.DataViewModel;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.List;

/** The menu of images. */
final class DataCommands {

    private DataCommands() {}

    static List<Command> of(DataViewModel data, MainWindow window, FileCommands files) {
        var idle = data.busyProperty().not();
        return List.of(
                Command.of(
                        "data-show",
                        Messages.get("shell.data.show"),
                        Material2MZ.STORAGE,
                        window::toggleData,
                        "Shortcut+I"),
                Command.of(
                                "data-download",
                                Messages.get("shell.data.download"),
                                Material2AL.GET_APP,
                                () -> {
                                    window.showData();
                                    data.download();
                                })
                        .onlyIf(idle),
                Command.of(
                                "data-open",
                                Messages.get("shell.data.open"),
                                Material2AL.FOLDER_OPEN,
                                () -> openFolder(data, files))
                        .onlyIf(idle),
                Command.of(
                                "data-synthetic",
                                Messages.get("shell.data.synthetic"),
                                Material2AL.GESTURE,
                                data::useSynthetic)
                        .onlyIf(idle));
    }

    /** Asks for a folder of images and uses them. */
    static void openFolder(DataViewModel data, FileCommands files) {
        files.withFolder(Messages.get("shell.data.folder"), data::openFolder);
    }
}
