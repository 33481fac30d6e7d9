package org.crossbarlab.device;

import org.crossbarlab.text.InvalidValueException;

/**
 * Phase-change memory as it relaxes, with a drift coefficient that depends on the state, and with
 * the 1/f noise that has accumulated until the time of use.
 *
 * <p>Source: S. R. Nandakumar et al., "Phase-change memory models for deep learning training and
 * inference", ICECS 2019, with the constants of IBM's AIHW Kit ({@code inference/noise/pcm.py},
 * {@code PCMLikeNoiseModel}).
 *
 * <p>Formulas, with g = target/Gmax and t₀ = 20 s: ν is normal with mean −0.0155·ln g + 0.0244 kept
 * within 0.049 to 0.1 and standard deviation −0.0125·ln g − 0.0059 kept within 0.008 to 0.045, and
 * its magnitude counts; G(t) = G·(t/t₀)^(−ν); then noise of G(t)·Q·√ln((t + 250 ns)/500 ns), with Q
 * = 0.0088/(G/Gmax)^0.65 of the programmed G, at most 0.2. Not below zero.
 *
 * <p>Valid range: measured up to Gmax = 25 µS and over a day; later times extrapolate.
 *
 * @param seconds time of use
 */
public record PcmDrift(double seconds) implements Drift {

    private static final double FIRST_READ = 20;
    private static final double READ_TIME = 250e-9;
    private static final double LOWEST = 1e-7;

    /**
     * @throws InvalidValueException if the time is out of range
     */
    public PcmDrift {
        InvalidValueException.throwIfAny(DriftModels.faults(seconds));
    }

    @Override
    public String id() {
        return "pcm";
    }

    @Override
    public PcmDrift at(double newSeconds) {
        return new PcmDrift(newSeconds);
    }

    /** The mean drift coefficient of cells with a target, normalised to Gmax = 1. */
    public static double meanNu(double target) {
        return Math.clamp(-0.0155 * Math.log(Math.max(target, LOWEST)) + 0.0244, 0.049, 0.1);
    }

    /** The standard deviation of their drift coefficients. */
    public static double nuSpread(double target) {
        return Math.clamp(-0.0125 * Math.log(Math.max(target, LOWEST)) - 0.0059, 0.008, 0.045);
    }

    @Override
    public float[] drifted(float[] programmed, float[] targets, float[] deviates, float[] noise) {
        double logTime = Math.log(Math.max(1, seconds / FIRST_READ));
        double collected = Math.sqrt(Math.log((seconds + READ_TIME) / (2 * READ_TIME)));
        float[] drifted = new float[programmed.length];
        for (int i = 0; i < drifted.length; i++) {
            double nu = Math.abs(meanNu(targets[i]) + nuSpread(targets[i]) * deviates[i]);
            double later = programmed[i] * Math.exp(-logTime * nu);
            double share = Math.max(Math.pow(programmed[i], 0.65), 1e-3);
            double q = Math.min(0.0088 / share, 0.2);
            drifted[i] = (float) Math.max(0, later * (1 + q * collected * noise[i]));
        }
        return drifted;
    }
}
