package org.crossbarlab.ui.shell;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.Command;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.List;

/** The menu of sizes and colours. */
final class ViewCommands {

    private ViewCommands() {}

    static List<Command> of(LookViewModel look, Runnable resetLayout) {
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
                        resetLayout));
    }
}
