package org.crossbarlab.ui.shell;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.data.DataViewModel;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        return List.of(
                new CommandGroup("run", Messages.get("shell.group.run"), run(), false),
                new CommandGroup("stage", Messages.get("shell.group.stage"), stage(), false),
                new CommandGroup("file", Messages.get("shell.menu.file"), file(), true),
                new CommandGroup("view", Messages.get("shell.menu.view"), view(), true),
                new CommandGroup("data", Messages.get("shell.menu.data"), data(), true),
                new CommandGroup("help", Messages.get("shell.menu.help"), help(), true),
                new CommandGroup("window", Messages.get("shell.group.window"), window(), false));
    }

    private List<Command> run() {
        return List.of(
                Command.of("run", Messages.get("shell.run"), null, actions::runOrPause, "SPACE"),
                Command.of("step", Messages.get("shell.step"), null, actions::step, "PERIOD"),
                Command.of(
                        "stop", Messages.get("shell.stop"), null, actions::stop, "Shortcut+PERIOD"),
                Command.of("chip", Messages.get("shell.chip"), null, actions::newChip, "N"));
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

    private List<Command> file() {
        return List.of(
                Command.of(
                        "settings-open",
                        Messages.get("shell.settings.open"),
                        Material2AL.FOLDER_OPEN,
                        files::openSettings,
                        "Shortcut+O"),
                Command.of(
                        "settings-save",
                        Messages.get("shell.settings.save"),
                        Material2MZ.SAVE,
                        files::saveSettings,
                        "Shortcut+S"),
                Command.of(
                                "export-csv",
                                Messages.get("shell.export.csv"),
                                Material2MZ.TABLE_CHART,
                                files::exportCsv,
                                "Shortcut+E")
                        .onlyIf(actions.hasResult()),
                Command.of(
                                "export-json",
                                Messages.get("shell.export.json"),
                                Material2AL.INSERT_DRIVE_FILE,
                                files::exportJson,
                                "Shortcut+Shift+E")
                        .onlyIf(actions.hasResult()),
                picture("window", Messages.get("shell.picture.window"), "Shortcut+P"),
                picture("stage", Messages.get("shell.picture.stage"), "Shortcut+Shift+P"),
                picture("scoreboard", Messages.get("shell.picture.scoreboard")),
                picture("device", Messages.get("shell.picture.device")),
                Command.of(
                        "quit",
                        Messages.get("shell.quit"),
                        Material2AL.EXIT_TO_APP,
                        actions::quit,
                        "Shortcut+Q"));
    }

    private Command picture(String part, String text, String... keys) {
        return Command.of(
                "picture-" + part,
                text,
                Material2MZ.PHOTO_CAMERA,
                () -> files.savePicture(() -> window.part(part), "crossbar-" + part),
                keys);
    }

    private List<Command> view() {
        LookViewModel look = model.look();
        return List.of(
                Command.of(
                        "projector",
                        Messages.get("shell.projector"),
                        Material2AL.FULLSCREEN,
                        look::toggleProjector,
                        "F11"),
                Command.of(
                        "larger",
                        Messages.get("shell.larger"),
                        Material2MZ.ZOOM_IN,
                        look::larger,
                        "Shortcut+PLUS",
                        "Shortcut+EQUALS",
                        "Shortcut+Shift+EQUALS",
                        "Shortcut+ADD"),
                Command.of(
                        "smaller",
                        Messages.get("shell.smaller"),
                        Material2MZ.ZOOM_OUT,
                        look::smaller,
                        "Shortcut+MINUS",
                        "Shortcut+SUBTRACT"),
                Command.of(
                        "size-reset",
                        Messages.get("shell.size.reset"),
                        null,
                        look::resetSize,
                        "Shortcut+DIGIT0",
                        "Shortcut+NUMPAD0"),
                Command.of(
                        "dark",
                        Messages.get("shell.dark"),
                        Material2AL.BRIGHTNESS_6,
                        look::toggleDark,
                        "Shortcut+D"),
                Command.of(
                        "layout-reset",
                        Messages.get("shell.layout.reset"),
                        Material2MZ.VIEW_QUILT,
                        window::resetLayout));
    }

    private List<Command> data() {
        DataViewModel data = model.data();
        var idle = data.busyProperty().not();
        return Stream.of(
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
                                        () -> files.openDataFolder(data))
                                .onlyIf(idle),
                        Command.of(
                                        "data-synthetic",
                                        Messages.get("shell.data.synthetic"),
                                        Material2AL.GESTURE,
                                        data::useSynthetic)
                                .onlyIf(idle))
                .toList();
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
