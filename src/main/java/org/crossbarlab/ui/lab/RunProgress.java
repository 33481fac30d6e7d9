package org.crossbarlab.ui.lab;

/**
 * How far a run has come.
 *
 * @param activity what it does, paused or not: one of the running phases, or IDLE before the first
 *     batch
 * @param epoch being trained or trained last, from 1; 0 before the first batch
 * @param epochs of each network
 * @param epochShare part of the epoch that is done, 0 to 1
 * @param chip tested last, 0 before the first
 * @param chips for each network
 * @param done work done, in digital epochs
 * @param total all the work, in digital epochs
 */
public record RunProgress(
        RunPhase activity,
        int epoch,
        int epochs,
        double epochShare,
        int chip,
        int chips,
        double done,
        double total) {

    /** No run. */
    public static final RunProgress NONE = new RunProgress(RunPhase.IDLE, 0, 0, 0, 0, 0, 0, 1);

    /** Part of the whole run that is done, 0 to 1. */
    public double share() {
        return Math.clamp(done / total, 0, 1);
    }
}
