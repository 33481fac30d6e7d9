package org.crossbarlab.device;

/**
 * How a cell's conductance changes between programming and use. It acts on what programming left,
 * before any product, and is another moment than programming error and read noise.
 */
public sealed interface Drift permits NoDrift, PowerLawDrift, PcmDrift {

    /** The name used in commands and files. */
    String id();

    /** Time of use, in seconds after programming. */
    double seconds();

    /** The same cells at another time. */
    Drift at(double seconds);

    /** Whether cells stay as they were. */
    default boolean isNone() {
        return false;
    }

    /**
     * The conductances at the time of use.
     *
     * @param programmed conductances that programming left, normalised to Gmax = 1; not modified
     * @param targets what they were to be, normalised; not modified
     * @param deviates standard normal, one for each cell, that set its drift coefficient apart
     * @param noise standard normal, one for each cell: noise collected until then
     * @return a new array, not negative
     */
    float[] drifted(float[] programmed, float[] targets, float[] deviates, float[] noise);
}
