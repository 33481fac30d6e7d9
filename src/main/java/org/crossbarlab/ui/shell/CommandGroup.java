package org.crossbarlab.ui.shell;

import org.crossbarlab.ui.command.Command;

import java.util.List;

/**
 * Commands that belong together: one menu, or one part of the list of keys.
 *
 * @param id of the menu
 * @param title of the menu
 * @param commands in their order
 * @param inMenu false for commands with a key alone, which have buttons elsewhere
 */
record CommandGroup(String id, String title, List<Command> commands, boolean inMenu) {

    CommandGroup {
        commands = List.copyOf(commands);
    }
}
