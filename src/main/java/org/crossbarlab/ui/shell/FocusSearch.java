package org.crossbarlab.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds what can take the focus. */
final class FocusSearch {

    private FocusSearch() {}

    /** The first node within this one that can take the focus, or null. */
    static Node firstIn(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = firstIn(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
