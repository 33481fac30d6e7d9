package org.crossbarlab.ui.shell;

/**
 * One sentence that the window tells without being asked.
 *
 * @param text the sentence
 * @param kind whether it may go by itself
 */
public record Notice(String text, Kind kind) {

    /** How much a notice matters. */
    public enum Kind {
        /** Good to know; goes after a while. */
        INFORMATION,
        /** Something failed; stays until it is closed. */
        FAULT
    }
}
