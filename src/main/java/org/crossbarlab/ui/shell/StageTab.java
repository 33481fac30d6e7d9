package org.crossbarlab.ui.shell;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;

/**
 * One view of the stage in the middle of the window.
 *
 * @param key names it in the program, for example {@code training}
 * @param title of its tab
 * @param ikon beside the title
 * @param content the view
 * @param lower whether it moves to the lower half of the stage where the screen has room for two
 */
public record StageTab(String key, String title, Ikon ikon, Node content, boolean lower) {}
