package org.crossbarlab.device;

/**
 * Filamentary RRAM programmed with an incremental gate-voltage verify algorithm.
 *
 * <p>Source: V. Milo et al., "Optimized programming algorithms for multilevel RRAM in hardware
 * neural networks", IEEE International Reliability Physics Symposium 2021, figure 4 (IGVVA-100).
 *
 * <p>Formula: σ = max(0, 4.782321 − 0.009107·G), both in µS: a straight line through the figure, as
 * fitted by CrossSim ({@code RRAM_Milo.py}).
 *
 * <p>Valid range: 50 to 225 µS, an on/off ratio of 4.5. Drift and non-linear I–V are not modelled.
 */
public record RramMilo() implements PublishedDevice {

    @Override
    public String id() {
        return "rram-milo";
    }

    @Override
    public String title() {
        return "RRAM (Milo 2021)";
    }

    @Override
    public double lowestMicrosiemens() {
        return 50;
    }

    @Override
    public double highestMicrosiemens() {
        return 225;
    }

    @Override
    public ConductanceRange suggestedRange() {
        return ConductanceRange.ofMicrosiemens(50, 225);
    }

    @Override
    public double sigmaMicrosiemens(double microsiemens) {
        return 4.782321 - 0.009107 * microsiemens;
    }
}
