package org.crossbarlab.ui.theme;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.stage.WindowEvent;

/**
 * Explanations within reach: beside the pointer for those who point at a part of the window, and
 * for a screen reader. They say what a thing is. Do not explain a node within a node that is
 * explained: the outer explanation would win.
 */
public final class Help {

    /** So many characters of a line are read at a glance. */
    private static final int LINE = 56;

    private Help() {}

    /** Explains what is one thing to its reader: a label, its field and its unit, say. */
    public static Tooltip on(String text, Node... nodes) {
        Tooltip tooltip = new Tooltip();
        for (Node node : nodes) {
            install(tooltip, node);
        }
        say(tooltip, text, nodes);
        return tooltip;
    }

    /** Explains what is not always the same. */
    public static Tooltip on(ObservableValue<String> text, Node... nodes) {
        Tooltip tooltip = on("", nodes);
        text.subscribe(now -> say(tooltip, now, nodes));
        return tooltip;
    }

    /** Explains one of the things that a menu offers, as soon as the menu shows it. */
    public static void on(String text, MenuItem item) {
        item.parentPopupProperty()
                .subscribe(
                        popup -> {
                            if (popup != null) {
                                explainShown(text, item, popup);
                            }
                        });
    }

    private static void explainShown(String text, MenuItem item, ContextMenu popup) {
        popup.addEventHandler(
                WindowEvent.WINDOW_SHOWN,
                event -> {
                    Node row = item.getStyleableNode();
                    if (row != null && !text.equals(row.getAccessibleHelp())) {
                        on(text, row);
                    }
                });
    }

    /** Says another thing from now on. */
    public static void say(Tooltip tooltip, String text, Node... nodes) {
        tooltip.setText(lines(text));
        for (Node node : nodes) {
            node.setAccessibleHelp(text);
        }
    }

    private static void install(Tooltip tooltip, Node node) {
        if (node instanceof Control control) {
            control.setTooltip(tooltip);
        } else {
            Tooltip.install(node, tooltip);
        }
    }

    /** Breaks a text: a tooltip has no width of its own to wrap at that would follow its font. */
    public static String lines(String text) {
        StringBuilder broken = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ")) {
            if (length > 0) {
                boolean full = length + 1 + word.length() > LINE;
                broken.append(full ? '\n' : ' ');
                length = full ? 0 : length + 1;
            }
            broken.append(word);
            int lastBreak = word.lastIndexOf('\n');
            length = lastBreak < 0 ? length + word.length() : word.length() - 1 - lastBreak;
        }
        return broken.toString();
    }
}
