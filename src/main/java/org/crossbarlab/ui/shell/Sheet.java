package org.crossbarlab.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;

/**
 * Something to look at for a while, laid over the window without stopping it.
 *
 * @param key names it in the program
 * @param title at its top
 * @param content below
 * @param place where in the window
 */
record Sheet(String key, String title, Node content, Pos place) {}
