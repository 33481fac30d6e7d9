package org.crossbarlab.device;

/**
 * 40 nm SONOS charge-trapping memory in subthreshold operation, right after programming.
 *
 * <p>Source: V. Agrawal et al., "Subthreshold operation of SONOS analog memory to enable accurate
 * low-power neural network inference", IEDM 2022, 21.7, figure 10(a).
 *
 * <p>Formula: σ_I = 19.88665·(1 − exp(−I / 176.3115)), currents in nA at t = 0, as fitted by
 * CrossSim ({@code SONOS.py}); a current of I nA stands for a conductance of I / V with the read
 * voltage V = 0.1 V, so 1 µS corresponds to 100 nA.
 *
 * <p>Valid range: up to 3200 nA, that is 32 µS; cells switch off almost completely.
 */
public record Sonos() implements PublishedDevice {

    private static final double NANOAMPERES_PER_MICROSIEMENS = 100;

    @Override
    public String id() {
        return "sonos";
    }

    @Override
    public String title() {
        return "SONOS (Agrawal 2022)";
    }

    @Override
    public double lowestMicrosiemens() {
        return 0;
    }

    @Override
    public double highestMicrosiemens() {
        return 32;
    }

    @Override
    public ConductanceRange suggestedRange() {
        return new ConductanceRange(62_500, 62_500e3);
    }

    @Override
    public double sigmaMicrosiemens(double microsiemens) {
        double current = microsiemens * NANOAMPERES_PER_MICROSIEMENS;
        return 19.88665 * -Math.expm1(-current / 176.3115) / NANOAMPERES_PER_MICROSIEMENS;
    }
}
