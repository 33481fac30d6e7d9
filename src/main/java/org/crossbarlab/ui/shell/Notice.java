package org.crossbarlab.ui.shell;

import java.util.Optional;

/**
 * One sentence that the window tells without being asked.
 *
 * @param text the sentence
 * @param kind whether it may go by itself
 * @param choice what a button beside it does, if there is one
 */
public record Notice(String text, Kind kind, Optional<Choice> choice) {

    /** How much a notice matters. */
    public enum Kind {
        /** Good to know; goes after a while. */
        INFORMATION,
        /** Something can be done about what is in use; goes after a longer while. */
        OFFER,
        /** Something failed; stays until it is closed. */
        FAULT
    }

    /**
     * What to do about a notice.
     *
     * @param text on the button
     * @param action does it
     */
    public record Choice(String text, Runnable action) {}

    /** A sentence alone. */
    public Notice(String text, Kind kind) {
        this(text, kind, Optional.empty());
    }
}
