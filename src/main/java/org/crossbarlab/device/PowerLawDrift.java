package org.crossbarlab.device;

import org.crossbarlab.math.Interval;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Structural relaxation as it is usually written: G(t) = G(t₀) · (t/t₀)^(−ν), with t₀ = {@link
 * DriftModels#FIRST_READ} and a drift coefficient ν that differs from cell to cell: normal about a
 * mean. Before t₀ nothing has happened yet.
 *
 * <p>Source of the law: D. Ielmini et al., "Recovery and drift dynamics of resistance and threshold
 * voltages in phase-change memories", IEEE Trans. Electron Devices 54, 308, 2007.
 *
 * @param seconds time of use
 * @param nu mean of the drift coefficient
 * @param spread standard deviation of the drift coefficient from cell to cell
 */
public record PowerLawDrift(double seconds, double nu, double spread) implements Drift {

    /** Drift coefficients, and their spread. */
    public static final Interval NU = new Interval(0, 1);

    /**
     * @throws InvalidValueException if a number is out of range
     */
    public PowerLawDrift {
        List<Sentence> faults = new ArrayList<>(DriftModels.faults(seconds));
        if (!NU.contains(nu)) {
            faults.add(Sentence.of("setting.driftNu.fault", NU.min(), NU.max(), nu));
        }
        if (!NU.contains(spread)) {
            faults.add(Sentence.of("setting.driftNuSpread.fault", NU.min(), NU.max(), spread));
        }
        InvalidValueException.throwIfAny(faults);
    }

    @Override
    public String id() {
        return "power-law";
    }

    @Override
    public PowerLawDrift at(double newSeconds) {
        return new PowerLawDrift(newSeconds, nu, spread);
    }

    @Override
    public float[] drifted(float[] programmed, float[] targets, float[] deviates, float[] noise) {
        double decades = Math.log(Math.max(1, seconds / DriftModels.FIRST_READ));
        float[] drifted = new float[programmed.length];
        for (int i = 0; i < drifted.length; i++) {
            drifted[i] = (float) (programmed[i] * Math.exp(-decades * (nu + spread * deviates[i])));
        }
        return drifted;
    }
}
