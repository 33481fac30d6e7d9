package org.crossbarlab.ui.shell;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.Command;
import org.crossbarlab.ui.command.StageTab;
import org.kordamp.ikonli.material2.Material2AL;

import java.util.ArrayList;
import java.util.List;

/** The one table of everything that menus and keys do. */
final class Commands {

    private final MainWindow window;
    private final Panels panels;
    private final ShellModel model;
    private final ShellActions actions;
    private final FileCommands files;

    Commands(
            MainWindow window,
            Panels panels,
            ShellModel model,
            ShellActions actions,
            FileCommands files) {
        this.window = window;
        this.panels = panels;
        this.model = model;
        this.actions = actions;
        this.files = files;
    }

    List<CommandGroup> groups() {
        List<CommandGroup> groups = new ArrayList<>();
        groups.add(
                new CommandGroup("run", Messages.get("shell.group.run"), panels.commands(), false));
        groups.add(new CommandGroup("stage", Messages.get("shell.group.stage"), stage(), false));
        groups.add(new CommandGroup("file", Messages.get("shell.menu.file"), file(), true));
        groups.add(new CommandGroup("edit", Messages.get("shell.menu.edit"), edit(), true));
        groups.add(
                new CommandGroup(
                        "view",
                        Messages.get("shell.menu.view"),
                        ViewCommands.of(model.look(), window::resetLayout),
                        true));
        for (StageTab tab : panels.tabs()) {
            if (!tab.commands().isEmpty()) {
                groups.add(new CommandGroup(tab.key(), tab.title(), tab.commands(), true));
            }
        }
        groups.add(
                new CommandGroup(
                        "data",
                        Messages.get("shell.menu.data"),
                        DataCommands.of(model.data(), window, files),
                        true));
        groups.add(new CommandGroup("help", Messages.get("shell.menu.help"), help(), true));
        groups.add(new CommandGroup("window", Messages.get("shell.group.window"), window(), false));
        return List.copyOf(groups);
    }

    private List<Command> file() {
        List<Command> commands = new ArrayList<>(files.all(window, panels, actions));
        commands.add(
                Command.of(
                        "quit",
                        Messages.get("shell.quit"),
                        Material2AL.EXIT_TO_APP,
                        actions::quit,
                        "Shortcut+Q"));
        return commands;
    }

    private List<Command> edit() {
        List<Command> commands = new ArrayList<>(panels.edits());
        commands.add(
                Command.of(
                        "networks",
                        Messages.get("shell.networks.title"),
                        Material2AL.HISTORY,
                        window::toggleNetworks,
                        "Shortcut+L"));
        return commands;
    }

    private List<Command> stage() {
        List<Command> commands = new ArrayList<>();
        for (StageTab tab : panels.tabs().stream().limit(9).toList()) {
            int number = commands.size() + 1;
            commands.add(
                    Command.of(
                            "tab-" + tab.key(),
                            tab.title(),
                            null,
                            () -> window.select(tab),
                            "DIGIT" + number,
                            "NUMPAD" + number));
        }
        return commands;
    }

    private List<Command> help() {
        return List.of(
                Command.of(
                        "shortcuts",
                        Messages.get("shell.shortcuts.title"),
                        Material2AL.KEYBOARD,
                        window::toggleShortcuts,
                        "F1"),
                Command.of(
                        "notebook",
                        Messages.get("shell.notebook.title"),
                        Material2AL.HELP_OUTLINE,
                        window::toggleNotebook),
                Command.of(
                        "about",
                        Messages.get("shell.about.title"),
                        Material2AL.INFO,
                        window::toggleAbout,
                        "Shift+F1"));
    }

    /** Not in the menu: a menu item's key would work beside the keyboard's own. */
    private List<Command> window() {
        return List.of(
                Command.of("menu", Messages.get("shell.menu"), null, window::showMenu, "F10"),
                Command.of("area", Messages.get("shell.area"), null, window::nextArea, "F6"),
                Command.of(
                        "close",
                        Messages.get("shell.close"),
                        null,
                        window::closeTopmost,
                        "ESCAPE"));
    }
}
