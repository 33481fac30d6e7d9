package org.crossbarlab.ui.command;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.Ikon;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something the window can do, by menu, by key or both.
 *
 * @param id of its menu item
 * @param text what it does, as the list of keys says it
 * @param label what it would do now, as menus say it
 * @param ikon in the menu, or null
 * @param keys that call it, the first one is shown; may be empty
 * @param action what it does
 * @param possible whether it can be called now
 */
public record Command(
        String id,
        String text,
        ObservableValue<String> label,
        Ikon ikon,
        List<KeyCombination> keys,
        Runnable action,
        ObservableValue<Boolean> possible) {

    public Command {
        keys = List.copyOf(keys);
    }

    /**
     * @param keys codes as {@link KeyCode} names them, after {@code Shortcut+} or {@code Shift+}
     */
    public static Command of(String id, String text, Ikon ikon, Runnable action, String... keys) {
        return new Command(
                id,
                text,
                new ReadOnlyStringWrapper(text),
                ikon,
                Stream.of(keys).map(Command::parse).toList(),
                action,
                new ReadOnlyBooleanWrapper(true));
    }

    /** {@link KeyCombination#valueOf} takes keys by their printed names, not by their codes. */
    private static KeyCombination parse(String text) {
        String[] parts = text.split("\\+");
        int last = parts.length - 1;
        Modifier[] modifiers =
                Arrays.stream(parts, 0, last)
                        .map(
                                name ->
                                        name.equals("Shift")
                                                ? KeyCombination.SHIFT_DOWN
                                                : KeyCombination.SHORTCUT_DOWN)
                        .toArray(Modifier[]::new);
        return new KeyCodeCombination(KeyCode.valueOf(parts[last]), modifiers);
    }

    /** The same, as long as a condition holds. */
    public Command onlyIf(ObservableValue<Boolean> condition) {
        return new Command(id, text, label, ikon, keys, action, condition);
    }

    /** The same with a label that says more than its text, and other things at other times. */
    public Command labelled(ObservableValue<String> words) {
        return new Command(id, text, words, ikon, keys, action, possible);
    }

    /** Whether a key pressed means it. */
    public boolean isCalledBy(KeyEvent event) {
        return possible.getValue() && keys.stream().anyMatch(key -> key.match(event));
    }

    /** Its first key as keyboards have it printed, for example {@code Ctrl 0}; empty for none. */
    public String keyText() {
        return keys.isEmpty()
                ? ""
                : keys.getFirst()
                        .getDisplayText()
                        .replaceAll("\\+(?=.)", " ")
                        .replaceAll("-$", "−");
    }
}
