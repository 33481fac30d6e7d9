package org.crossbarlab.device;

/**
 * Phase-change memory, 27.36 s after iterative programming.
 *
 * <p>Source: V. Joshi et al., "Accurate deep neural network inference using computational
 * phase-change memory", Nature Communications 11, 2473, 2020, figure 3(b).
 *
 * <p>Formula: σ = max(0, −0.00178767·G² + 0.07585724·G + 0.28638599), both in µS: a parabola
 * through the figure, as fitted by CrossSim ({@code PCM_Joshi.py}).
 *
 * <p>Valid range: Gmax up to 25 µS; an on/off ratio of 100 is suggested. Drift is not modelled.
 */
public record PcmJoshi() implements PublishedDevice {

    @Override
    public String id() {
        return "pcm-joshi";
    }

    @Override
    public String title() {
        return "PCM (Joshi 2020)";
    }

    @Override
    public double lowestMicrosiemens() {
        return 0;
    }

    @Override
    public double highestMicrosiemens() {
        return 25;
    }

    @Override
    public ConductanceRange suggestedRange() {
        return ConductanceRange.ofMicrosiemens(0.25, 25);
    }

    @Override
    public double sigmaMicrosiemens(double microsiemens) {
        double g = microsiemens;
        return (-0.00178767 * g + 0.07585724) * g + 0.28638599;
    }
}
