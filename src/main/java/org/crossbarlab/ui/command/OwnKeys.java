package org.crossbarlab.ui.command;

import javafx.scene.input.KeyEvent;

/** A view that uses keys itself, while it has the focus, which otherwise call commands. */
public interface OwnKeys {

    /** Whether a key pressed without modifiers is for this view. */
    boolean wants(KeyEvent event);
}
