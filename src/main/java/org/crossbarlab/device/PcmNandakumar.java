package org.crossbarlab.device;

/**
 * Phase-change memory right after programming, as IBM's AIHW Kit models it.
 *
 * <p>Source: S. R. Nandakumar et al., "Phase-change memory models for deep learning training and
 * inference", ICECS 2019; constants of AIHW Kit's {@code PCMLikeNoiseModel} ({@code
 * inference/noise/pcm.py}).
 *
 * <p>Formula: σ = 0.26348 + 1.9650·g − 1.1731·g² in µS, with g = G / 25 µS.
 *
 * <p>Valid range: Gmax up to 25 µS; cells switch off completely. It goes with {@link PcmDrift}.
 */
public record PcmNandakumar() implements PublishedDevice {

    private static final double FITTED_MICROSIEMENS = 25;

    @Override
    public String id() {
        return "pcm-nandakumar";
    }

    @Override
    public String title() {
        return "PCM (AIHW Kit)";
    }

    @Override
    public double lowestMicrosiemens() {
        return 0;
    }

    @Override
    public double highestMicrosiemens() {
        return FITTED_MICROSIEMENS;
    }

    @Override
    public ConductanceRange suggestedRange() {
        return new ConductanceRange(1e6 / FITTED_MICROSIEMENS, Double.POSITIVE_INFINITY);
    }

    @Override
    public double sigmaMicrosiemens(double microsiemens) {
        double g = microsiemens / FITTED_MICROSIEMENS;
        return 0.26348 + (1.9650 - 1.1731 * g) * g;
    }
}
