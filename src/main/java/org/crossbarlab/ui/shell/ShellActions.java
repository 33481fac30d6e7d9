package org.crossbarlab.ui.shell;

import javafx.beans.value.ObservableValue;

import java.nio.file.Path;

/**
 * What the window's menus and keys can make the rest of the program do. Every command returns at
 * once and never throws; what fails is told as a notice.
 */
public interface ShellActions {

    /** Starts a run, pauses a running one, or goes on with a paused one. */
    void runOrPause();

    /** Trains one epoch and pauses. */
    void step();

    /** Ends the run. */
    void stop();

    /** Draws other device errors. */
    void newChip();

    /** Takes the settings of a file. */
    void openSettings(Path file);

    /** Writes the settings into a file. */
    void saveSettings(Path file);

    /** Writes the last result as a table. */
    void exportCsv(Path file);

    /** Writes the last result with everything needed to repeat it. */
    void exportJson(Path file);

    /** Ends the program. */
    void quit();

    /** Whether there is a result to export. */
    ObservableValue<Boolean> hasResult();

    /** A few words for the status line, such as the seed. */
    ObservableValue<String> status();
}
