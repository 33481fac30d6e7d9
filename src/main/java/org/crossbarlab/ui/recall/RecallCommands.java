package org.crossbarlab.ui.recall;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.Command;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.List;

/** Takes changes back and makes them again, by menu and by key. */
public final class RecallCommands {

    private RecallCommands() {}

    public static List<Command> of(RecallViewModel model) {
        return List.of(
                Command.of(
                                "undo",
                                Messages.get("recall.undo"),
                                Material2MZ.UNDO,
                                model::undo,
                                "Shortcut+Z")
                        .labelled(model.undoTextProperty())
                        .onlyIf(model.undoableProperty()),
                Command.of(
                                "redo",
                                Messages.get("recall.redo"),
                                Material2MZ.REDO,
                                model::redo,
                                "Shortcut+Shift+Z",
                                "Shortcut+Y")
                        .labelled(model.redoTextProperty())
                        .onlyIf(model.redoableProperty()));
    }
}
