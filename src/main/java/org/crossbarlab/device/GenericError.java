package org.crossbarlab.device;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A device-agnostic programming error: a distribution and a scaling law with one magnitude α, after
 * the generic devices of CrossSim ({@code simulator/devices/generic_device.py}).
 *
 * @param distribution normal or uniform
 * @param scaling how the error follows the conductance
 * @param alpha the magnitude, a fraction: of Gmax, of G, or of Gmax²/G according to the scaling
 */
public record GenericError(ErrorDistribution distribution, Scaling scaling, double alpha)
        implements ProgrammingError {

    public GenericError {
        if (!(alpha >= 0) || Double.isInfinite(alpha)) {
            throw new IllegalArgumentException(
                    "α, the size of the device error, must be 0 or a positive number, not "
                            + alpha
                            + ".");
        }
    }

    @Override
    public String id() {
        String name = scaling.name().toLowerCase(Locale.ROOT);
        return distribution == ErrorDistribution.NORMAL ? name : "uniform-" + name;
    }

    /** The same law with another magnitude. */
    public GenericError withAlpha(double newAlpha) {
        return new GenericError(distribution, scaling, newAlpha);
    }

    @Override
    public double spread(double conductance, ConductanceRange range) {
        return alpha * scaling.factor(conductance);
    }

    /** The same, in loops that the compiler can vectorise: training asks 750 times an epoch. */
    @Override
    public float[] spreads(float[] conductances, ConductanceRange range) {
        float size = (float) alpha;
        float[] spreads = new float[conductances.length];
        return switch (scaling) {
            case INDEPENDENT -> independent(size, spreads);
            case PROPORTIONAL -> proportional(size, conductances, spreads);
            case INVERSE -> inverse(size, conductances, spreads);
        };
    }

    private static float[] independent(float size, float[] spreads) {
        Arrays.fill(spreads, size);
        return spreads;
    }

    private static float[] proportional(float size, float[] conductances, float[] spreads) {
        for (int i = 0; i < spreads.length; i++) {
            spreads[i] = size * conductances[i];
        }
        return spreads;
    }

    private static float[] inverse(float size, float[] conductances, float[] spreads) {
        for (int i = 0; i < spreads.length; i++) {
            spreads[i] = conductances[i] > 0 ? size / conductances[i] : 0;
        }
        return spreads;
    }

    @Override
    public List<String> faults(ConductanceRange range) {
        return List.of();
    }
}
