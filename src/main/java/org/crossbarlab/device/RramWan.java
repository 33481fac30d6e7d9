package org.crossbarlab.device;

/**
 * RRAM of a 48-core compute-in-memory chip, one second after programming.
 *
 * <p>Source: W. Wan et al., "A compute-in-memory chip based on resistive random-access memory",
 * Nature 608, 2022, Extended Data figure 3 (t = 1 s).
 *
 * <p>Formula: σ = 1.536e-4·G³ − 1.167e-2·G² + 2.374e-1·G + 1.053, both in µS: a cubic through the
 * figure, as fitted by CrossSim ({@code RRAM_Wan.py}).
 *
 * <p>Valid range: Gmax up to 39.26 µS; any Gmin. Later relaxation is not modelled.
 */
public record RramWan() implements PublishedDevice {

    @Override
    public String id() {
        return "rram-wan";
    }

    @Override
    public String title() {
        return "RRAM (Wan 2022)";
    }

    @Override
    public double lowestMicrosiemens() {
        return 0;
    }

    @Override
    public double highestMicrosiemens() {
        return 39.26;
    }

    @Override
    public ConductanceRange suggestedRange() {
        return ConductanceRange.ofMicrosiemens(1, 39);
    }

    @Override
    public double sigmaMicrosiemens(double microsiemens) {
        double g = microsiemens;
        return ((1.536e-4 * g - 1.167e-2) * g + 2.374e-1) * g + 1.053;
    }
}
