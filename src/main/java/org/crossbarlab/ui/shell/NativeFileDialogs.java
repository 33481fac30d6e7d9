package org.crossbarlab.ui.shell;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.crossbarlab.text.NamedPath;
import org.crossbarlab.ui.command.FileKind;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operating system's dialogs; each begins in the folder that was chosen last. */
public final class NativeFileDialogs implements FileDialogs {

    private final Window owner;
    private File folder;

    /**
     * @param owner waits while a dialog is open
     */
    public NativeFileDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, FileKind kind) {
        return remember(chooser(title, kind).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, FileKind kind, String suggestedName) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return remember(chooser.showSaveDialog(owner)).map(file -> withExtension(file, kind));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(startFolder());
        File chosen = chooser.showDialog(owner);
        folder = chosen == null ? folder : chosen;
        return Optional.ofNullable(chosen).map(NativeFileDialogs::path);
    }

    private FileChooser chooser(String title, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(startFolder());
        chooser.getExtensionFilters().add(new ExtensionFilter(kind.name(), patterns(kind)));
        return chooser;
    }

    private static List<String> patterns(FileKind kind) {
        return Stream.concat(Stream.of(kind.extension()), kind.others().stream())
                .map(extension -> "*." + extension)
                .toList();
    }

    /** A folder that has gone would make the dialog fail. */
    private File startFolder() {
        return folder != null && folder.isDirectory() ? folder : null;
    }

    private Optional<Path> remember(File chosen) {
        folder = chosen == null ? folder : chosen.getParentFile();
        return Optional.ofNullable(chosen).map(NativeFileDialogs::path);
    }

    /** A dialog may show names that the locale of this process cannot express. */
    private static Path path(File chosen) {
        return NamedPath.of(chosen.getPath());
    }

    /** Some systems leave it to the program to complete a name without a dot. */
    static Path withExtension(Path file, FileKind kind) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + "." + kind.extension());
    }
}
