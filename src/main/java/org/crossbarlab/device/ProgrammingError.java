package org.crossbarlab.device;

import org.crossbarlab.text.Sentence;

import java.util.List;

/**
 * How far a cell lands from its target, once, when it is programmed: conductance = target + s·z.
 * The other two moments of error, drift (with time) and read noise (at every multiplication), are
 * separate notions and never mixed into this one.
 */
public sealed interface ProgrammingError permits NoError, GenericError, PublishedDevice {

    /** The name used in commands and files, for example {@code "rram-milo"}. */
    String id();

    /** The distribution of z. */
    ErrorDistribution distribution();

    /**
     * The factor s that scales a standard deviate.
     *
     * @param conductance the target, normalised to Gmax = 1, not negative
     * @param range of the cell, to convert to physical units
     * @return s, normalised to Gmax = 1, not negative
     */
    double spread(double conductance, ConductanceRange range);

    /**
     * The standard deviation of a cell about its target, before conductances are clipped.
     *
     * @param conductance the target, normalised to Gmax = 1, not negative
     * @return normalised to Gmax = 1, not negative
     */
    default double standardDeviation(double conductance, ConductanceRange range) {
        return spread(conductance, range) * distribution().standardDeviation();
    }

    /**
     * The factors of many cells at once.
     *
     * @param conductances targets, normalised
     * @return a new array of factors, normalised
     */
    default float[] spreads(float[] conductances, ConductanceRange range) {
        float[] spreads = new float[conductances.length];
        for (int i = 0; i < spreads.length; i++) {
            // A float beyond the largest would turn a deviate of zero into no number.
            spreads[i] = (float) Math.min(spread(conductances[i], range), Float.MAX_VALUE);
        }
        return spreads;
    }

    /** What forbids this model on cells of this range, one sentence each; empty if nothing does. */
    List<Sentence> faults(ConductanceRange range);
}
