package org.crossbarlab.data;

import java.util.random.RandomGenerator;

/**
 * How one digit departs from its textbook form. Lengths are in digit heights unless they say
 * pixels; angles are in radians.
 *
 * @param slant how far the top leans to the right, per unit of height
 * @param rotation clockwise turn of the whole digit
 * @param aspect factor on the width
 * @param tremor standard deviation by which the pen misses each point of its path
 * @param warp amplitude of the slow waves that bend the digit
 * @param phases of those four waves: x along y, x along x, y along x, y along y
 * @param waveNumbers of the same, per digit height
 * @param height of the inked box in pixels, or its width where that is larger
 * @param radius half the pen's width in pixels
 * @param pressure relative amplitude with which the radius swells along the path
 * @param swell phase of that swelling
 * @param softness width in pixels over which ink fades into paper
 * @param ink darkness of the stroke's middle, 0 to 1
 * @param shiftX displacement to the right in pixels, from centred by mass
 * @param shiftY displacement downwards in pixels
 */
record Handwriting(
        double slant,
        double rotation,
        double aspect,
        double tremor,
        double warp,
        double[] phases,
        double[] waveNumbers,
        double height,
        double radius,
        double pressure,
        double swell,
        double softness,
        double ink,
        double shiftX,
        double shiftY) {

    private static final int WAVES = 4;
    private static final double FULL_TURN = 2 * StrictMath.PI;

    /**
     * Draws a hand. The spreads are tuned by eye and by a network's accuracy to be like MNIST's.
     */
    static Handwriting random(RandomGenerator random) {
        double[] phases = new double[WAVES];
        double[] waveNumbers = new double[WAVES];
        for (int i = 0; i < WAVES; i++) {
            phases[i] = random.nextDouble(FULL_TURN);
            waveNumbers[i] = random.nextDouble(3, 7);
        }
        return new Handwriting(
                random.nextGaussian(0.15, 0.25),
                random.nextGaussian(0, 0.13),
                StrictMath.exp(random.nextGaussian(0, 0.18)),
                random.nextDouble(0.015, 0.062),
                random.nextDouble(0.01, 0.068),
                phases,
                waveNumbers,
                random.nextDouble(18.5, 20.5),
                clamp(StrictMath.exp(random.nextGaussian(0.2, 0.3)), 0.6, 2.2),
                random.nextDouble(0.3),
                random.nextDouble(FULL_TURN),
                random.nextDouble(0.8, 1.5),
                random.nextDouble(0.85, 1.3),
                random.nextGaussian(0, 0.5),
                random.nextGaussian(0, 0.5));
    }

    /**
     * Stretches, leans, turns and bends a point. StrictMath, not Math, so that every machine draws
     * the same digits.
     *
     * @param point x and y; overwritten with where they end
     */
    void bend(double[] point) {
        double x = (point[0] - 0.45) * aspect;
        double y = point[1] - 0.5;
        x -= slant * y;
        double cos = StrictMath.cos(rotation);
        double sin = StrictMath.sin(rotation);
        double u = x * cos - y * sin;
        double v = x * sin + y * cos;
        point[0] = u + wave(0, v) + wave(1, u);
        point[1] = v + wave(2, u) + wave(3, v);
    }

    private double wave(int which, double place) {
        return warp * StrictMath.sin(waveNumbers[which] * place + phases[which]);
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
