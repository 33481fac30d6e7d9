package org.crossbarlab.ui.command;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;

import java.util.List;

/**
 * One view of the stage in the middle of the window, with all that menus and keys can do about it.
 *
 * @param key names it in the program, for example {@code training}
 * @param title of its tab
 * @param ikon beside the title
 * @param content the view
 * @param lower whether it moves to the lower half of the stage where the screen has room for two
 * @param commands of its own, a menu under its title; their ids begin with its key
 * @param exports what of it can be saved; their ids begin with its key
 * @param help what it shows, in a sentence
 */
public record StageTab(
        String key,
        String title,
        Ikon ikon,
        Node content,
        boolean lower,
        List<Command> commands,
        List<Export> exports,
        String help) {

    public StageTab {
        commands = List.copyOf(commands);
        exports = List.copyOf(exports);
    }

    /** A view with nothing for menus, which stays in the upper half. */
    public static StageTab of(String key, String title, Ikon ikon, Node content) {
        return new StageTab(key, title, ikon, content, false, List.of(), List.of(), "");
    }

    /** The same with more in its view. */
    public StageTab withContent(Node more) {
        return new StageTab(key, title, ikon, more, lower, commands, exports, help);
    }

    /** The same in the lower half, where there is one. */
    public StageTab inLowerHalf() {
        return new StageTab(key, title, ikon, content, true, commands, exports, help);
    }

    /** The same with commands of its own. */
    public StageTab withCommands(Command... own) {
        return new StageTab(key, title, ikon, content, lower, List.of(own), exports, help);
    }

    /** The same with something to save. */
    public StageTab withExports(Export... own) {
        return new StageTab(key, title, ikon, content, lower, commands, List.of(own), help);
    }

    /** The same with an explanation beside its title. */
    public StageTab explained(String text) {
        return new StageTab(key, title, ikon, content, lower, commands, exports, text);
    }
}
