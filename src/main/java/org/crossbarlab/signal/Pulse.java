package org.crossbarlab.signal;

/**
 * A part of every input that the arrays meet by itself, for example one of its bits.
 *
 * @param part leaves of an input, as the input stage made it, what this pulse carries
 * @param significance what the pulse's products count for in the digital sum
 */
public record Pulse(SignalStage part, float significance) {

    /** All of an input at once. */
    public static final Pulse WHOLE = new Pulse(SignalStage.IDEAL, 1);
}
