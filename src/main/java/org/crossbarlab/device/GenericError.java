package org.crossbarlab.device;

import org.crossbarlab.math.Interval;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

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

    /** Magnitudes; many times a larger one would be infinite as a float. */
    public static final Interval ALPHA = new Interval(0, 1e30);

    /**
     * @throws InvalidValueException if α is no magnitude
     */
    public GenericError {
        if (!ALPHA.contains(alpha)) {
            throw new InvalidValueException(Sentence.of("setting.alpha.fault", alpha, ALPHA.max()));
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
            float spread = conductances[i] > 0 ? size / conductances[i] : 0;
            // Infinity would turn a deviate of zero into no number.
            spreads[i] = Math.min(spread, Float.MAX_VALUE);
        }
        return spreads;
    }

    @Override
    public List<Sentence> faults(ConductanceRange range) {
        return List.of();
    }
}
