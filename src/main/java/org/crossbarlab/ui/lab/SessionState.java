package org.crossbarlab.ui.lab;

/**
 * How the run stands, at one moment.
 *
 * @param run its number within the session, from 1; 0 before the first
 * @param phase where it is
 * @param progress what it is doing; stays as it was while paused and after the end
 * @param secondsLeft estimate of the time to the end, or NaN
 * @param failure why it failed, in a sentence; empty if it did not
 */
public record SessionState(
        int run, RunPhase phase, RunProgress progress, double secondsLeft, String failure) {

    /** Before anything happened. */
    public static final SessionState INITIAL =
            new SessionState(0, RunPhase.IDLE, RunProgress.NONE, Double.NaN, "");
}
