package org.crossbarlab.ui.shell;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.Command;
import org.crossbarlab.ui.command.Export;
import org.crossbarlab.ui.command.Export.Writing;
import org.crossbarlab.ui.command.FileKind;
import org.crossbarlab.ui.command.Picture;
import org.crossbarlab.ui.command.StageTab;
import org.crossbarlab.ui.task.TaskRunner;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Commands that ask for a file first: settings, what panels have to save, pictures. */
final class FileCommands {

    private final FileDialogs dialogs;
    private final TaskRunner runner;
    private final Notices notices;

    /**
     * @param dialogs ask for files
     * @param runner writes in the background
     * @param notices told how it went
     */
    FileCommands(FileDialogs dialogs, TaskRunner runner, Notices notices) {
        this.dialogs = dialogs;
        this.runner = runner;
        this.notices = notices;
    }

    /** The menu, but for its last item. */
    List<Command> all(MainWindow window, Panels panels, ShellActions actions) {
        List<Export> exports = new ArrayList<>();
        exports.add(settings(actions));
        exports.addAll(panels.exports());
        panels.tabs().stream().map(StageTab::exports).forEach(exports::addAll);
        exports.addAll(pictures(window));
        List<Command> commands = new ArrayList<>();
        commands.add(openSettings(actions));
        exports.forEach(export -> commands.add(export.command(() -> save(export))));
        return commands;
    }

    private Command openSettings(ShellActions actions) {
        String text = Messages.get("shell.settings.open");
        return Command.of(
                "settings-open",
                text,
                Material2AL.FOLDER_OPEN,
                () ->
                        dialogs.open(title(text), FileKind.settings())
                                .ifPresent(actions::openSettings),
                "Shortcut+O");
    }

    private static Export settings(ShellActions actions) {
        return Export.of(
                "settings-save",
                Messages.get("shell.settings.save"),
                Material2MZ.SAVE,
                FileKind.settings(),
                "crossbar-settings.crossbarlab",
                actions::settings,
                "Shortcut+S");
    }

    private static List<Export> pictures(MainWindow window) {
        return List.of(
                picture("window", Messages.get("shell.picture.window"), window, "Shortcut+P"),
                picture("stage", Messages.get("shell.picture.stage"), window, "Shortcut+Shift+P"),
                picture("scoreboard", Messages.get("shell.picture.scoreboard"), window),
                picture("device", Messages.get("shell.picture.device"), window));
    }

    private static Export picture(String part, String text, MainWindow window, String... keys) {
        return Export.of(
                "picture-" + part,
                text,
                Material2MZ.PHOTO_CAMERA,
                FileKind.png(),
                "crossbar-" + part + ".png",
                () -> Picture.of(window.part(part)),
                keys);
    }

    void save(Export export) {
        // Taken before the question for a file: what is on the screen now shall be saved.
        Writing writing = export.source().get();
        dialogs.save(title(export.text()), export.kind(), export.fileName())
                .ifPresent(file -> write(writing, file));
    }

    private void write(Writing writing, Path file) {
        runner.run(
                        () -> {
                            writing.to(file);
                            return file;
                        })
                .onSuccess(path -> notices.inform(Messages.get("shell.saved", path.toString())))
                .onError(failure -> notices.fault(Messages.reason(failure)));
    }

    /** A dialog says what its menu item says, which ends with dots to announce the dialog. */
    private static String title(String text) {
        return text.replace(" …", "");
    }

    /** Asks for a folder. */
    void withFolder(String title, Consumer<Path> use) {
        dialogs.folder(title).ifPresent(use);
    }
}
