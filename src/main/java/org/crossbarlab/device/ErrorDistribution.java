package org.crossbarlab.device;

import java.util.random.RandomGenerator;

/** The distribution of the standard deviates z that an error scales: conductance = target + s·z. */
public enum ErrorDistribution {
    /** Normal with mean 0 and standard deviation 1. */
    NORMAL {
        @Override
        public float[] draw(RandomGenerator random, int count) {
            float[] z = new float[count];
            for (int i = 0; i < count; i++) {
                z[i] = (float) random.nextGaussian();
            }
            return z;
        }

        @Override
        public double standardDeviation() {
            return 1;
        }
    },

    /**
     * Uniform on [−½, ½), so its standard deviation is 1/√12: α is the full width of the error, as
     * in the reference implementation.
     */
    UNIFORM {
        @Override
        public float[] draw(RandomGenerator random, int count) {
            float[] z = new float[count];
            for (int i = 0; i < count; i++) {
                z[i] = random.nextFloat() - 0.5f;
            }
            return z;
        }

        @Override
        public double standardDeviation() {
            return 1 / Math.sqrt(12);
        }
    };

    /** Draws a new array of {@code count} deviates. */
    public abstract float[] draw(RandomGenerator random, int count);

    /** The standard deviation of z. */
    public abstract double standardDeviation();
}
