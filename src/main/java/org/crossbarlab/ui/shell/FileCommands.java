package org.crossbarlab.ui.shell;

import javafx.scene.Node;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.data.DataViewModel;
import org.crossbarlab.ui.shell.FileDialogs.Kind;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Commands that ask for a file first. */
final class FileCommands {

    private final FileDialogs dialogs;
    private final ShellActions actions;
    private final SnapshotExport export;

    FileCommands(FileDialogs dialogs, ShellActions actions, SnapshotExport export) {
        this.dialogs = dialogs;
        this.actions = actions;
        this.export = export;
    }

    void openSettings() {
        dialogs.open(Messages.get("shell.dialog.settings.open"), settings())
                .ifPresent(actions::openSettings);
    }

    void saveSettings() {
        save(
                Messages.get("shell.dialog.settings.save"),
                settings(),
                "crossbar-settings.crossbarlab",
                actions::saveSettings);
    }

    void exportCsv() {
        Kind csv = new Kind(Messages.get("shell.dialog.kind.csv"), "csv");
        save(Messages.get("shell.dialog.export"), csv, "crossbar-results.csv", actions::exportCsv);
    }

    void exportJson() {
        save(
                Messages.get("shell.dialog.export"),
                json(),
                "crossbar-results.json",
                actions::exportJson);
    }

    /** Saves a picture of what the node is when the command is called. */
    void savePicture(Supplier<Node> node, String name) {
        Kind png = new Kind(Messages.get("shell.dialog.kind.png"), "png");
        save(
                Messages.get("shell.dialog.picture"),
                png,
                name + ".png",
                file -> export.save(node.get(), file));
    }

    void openDataFolder(DataViewModel data) {
        dialogs.folder(Messages.get("shell.dialog.data")).ifPresent(data::openFolder);
    }

    private void save(String title, Kind kind, String name, Consumer<Path> writer) {
        dialogs.save(title, kind, name).ifPresent(writer);
    }

    /** JSON too, under a name by which a desktop opens this program. */
    private static Kind settings() {
        return new Kind(Messages.get("shell.dialog.kind.settings"), "crossbarlab", "json");
    }

    private static Kind json() {
        return new Kind(Messages.get("shell.dialog.kind.json"), "json");
    }
}
