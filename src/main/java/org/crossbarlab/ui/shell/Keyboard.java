package org.crossbarlab.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.crossbarlab.ui.command.Command;
import org.crossbarlab.ui.command.OwnKeys;

import java.util.List;

/**
 * Calls commands by key, wherever the focus is. A text field keeps the keys it writes with, and
 * those of undo and redo for what was typed into it. Space belongs to the run, but where someone
 * has come to a button with the keyboard (its focus shows), Space presses it, as everywhere.
 */
final class Keyboard {

    private final List<Command> commands;

    Keyboard(List<Command> commands) {
        this.commands = commands.stream().filter(command -> !command.keys().isEmpty()).toList();
    }

    void install(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean escape = event.getCode() == KeyCode.ESCAPE;
                    if (!escape && !belongsTo(scene.getFocusOwner(), event)) {
                        call(event);
                    }
                });
        // Escape comes to controls first: a field gives up its text, a heatmap its zoom.
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        call(event);
                    } else if (takesTypingBack(scene.getFocusOwner(), event)) {
                        // Or the menu's item would be called by the same key.
                        event.consume();
                    }
                });
    }

    private void call(KeyEvent event) {
        commands.stream()
                .filter(command -> command.isCalledBy(event))
                .findFirst()
                .ifPresent(
                        command -> {
                            event.consume();
                            command.action().run();
                        });
    }

    private static boolean belongsTo(Node focus, KeyEvent event) {
        boolean plain =
                !event.isShortcutDown()
                        && !event.isControlDown()
                        && !event.isAltDown()
                        && !event.getCode().isFunctionKey();
        return takesTypingBack(focus, event)
                || plain
                        && (isWriting(focus)
                                || focus instanceof OwnKeys own && own.wants(event)
                                || event.getCode() == KeyCode.SPACE && isPressed(focus));
    }

    /** Whether undo or redo means what someone types in this very moment. */
    private static boolean takesTypingBack(Node focus, KeyEvent event) {
        boolean undoOrRedo = event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y;
        return event.isShortcutDown()
                && undoOrRedo
                && switch (focus) {
                    case TextInputControl text -> text.isUndoable() || text.isRedoable();
                    case null, default -> isWriting(focus);
                };
    }

    private static boolean isWriting(Node focus) {
        return focus instanceof TextInputControl
                || focus instanceof Spinner<?>
                || focus instanceof ComboBoxBase<?> box && box.isEditable();
    }

    private static boolean isPressed(Node focus) {
        boolean pressable =
                focus instanceof ButtonBase
                        || focus instanceof ComboBoxBase<?>
                        || focus instanceof ChoiceBox<?>;
        return pressable && focus.isFocusVisible();
    }
}
