package org.crossbarlab.ui.shell;

import javafx.beans.value.ObservableValue;

import org.crossbarlab.ui.command.Export.Writing;

import java.nio.file.Path;

/**
 * What the frame's own menus and keys can make the rest of the program do; panels bring theirs with
 * them. Every command returns at once and never throws; what fails is told as a notice.
 */
public interface ShellActions {

    /** Takes the settings of a file. */
    void openSettings(Path file);

    /** The settings in use, to be saved. */
    Writing settings();

    /** Ends the program. */
    void quit();

    /** A few words for the status line, such as the seed. */
    ObservableValue<String> status();
}
