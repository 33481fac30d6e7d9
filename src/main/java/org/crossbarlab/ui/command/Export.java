package org.crossbarlab.ui.command;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

import org.kordamp.ikonli.Ikon;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that can be saved. The shell makes a menu item of it, asks for the file, has it written
 * in the background and tells how that went.
 *
 * @param id of its menu item
 * @param text what it does, as menus say it
 * @param ikon in the menu
 * @param kind of the file
 * @param fileName suggested, with its extension
 * @param source takes what is to be saved, in the moment it is called, on the window's thread
 * @param keys that call it; see {@link Command#of}
 * @param possible whether there is anything to save now
 */
public record Export(
        String id,
        String text,
        Ikon ikon,
        FileKind kind,
        String fileName,
        Supplier<Writing> source,
        List<String> keys,
        ObservableValue<Boolean> possible) {

    /** Writes what was taken; not on the window's thread. */
    @FunctionalInterface
    public interface Writing {

        /**
         * @throws Exception told to the user: a fault by its sentence
         */
        void to(Path file) throws Exception;
    }

    public Export {
        keys = List.copyOf(keys);
    }

    public static Export of(
            String id,
            String text,
            Ikon ikon,
            FileKind kind,
            String fileName,
            Supplier<Writing> source,
            String... keys) {
        return new Export(
                id,
                text,
                ikon,
                kind,
                fileName,
                source,
                List.of(keys),
                new ReadOnlyBooleanWrapper(true));
    }

    /** The same, as long as a condition holds. */
    public Export onlyIf(ObservableValue<Boolean> condition) {
        return new Export(id, text, ikon, kind, fileName, source, keys, condition);
    }

    /** The command that saves it. */
    public Command command(Runnable save) {
        return Command.of(id, text, ikon, save, keys.toArray(String[]::new)).onlyIf(possible);
    }
}
