package org.crossbarlab.crossbar;

import org.crossbarlab.signal.Product;
import org.crossbarlab.signal.Pulse;
import org.crossbarlab.signal.SignalStage;

import java.util.ArrayList;
import java.util.List;

/**
 * One binary digit of every input: full voltage, with the input's sign, or none.
 *
 * @param full the largest input
 * @param magnitudes the whole number that stands for it
 * @param bit which digit, from 0 for the lowest
 */
record InputBit(float full, int magnitudes, int bit) implements SignalStage {

    /**
     * All digits, each counting for its share of the largest number.
     *
     * @param bits without a sign
     */
    static List<Pulse> pulses(double full, int bits) {
        int magnitudes = (1 << bits) - 1;
        List<Pulse> pulses = new ArrayList<>(bits);
        for (int bit = 0; bit < bits; bit++) {
            pulses.add(
                    new Pulse(
                            new InputBit((float) full, magnitudes, bit),
                            (float) ((1 << bit) / (double) magnitudes)));
        }
        return pulses;
    }

    @Override
    public void convert(float[] signals, float[] passes, Product product) {
        float scale = magnitudes / full;
        for (int i = 0; i < signals.length; i++) {
            int number = Math.round(Math.abs(signals[i]) * scale);
            signals[i] = Math.signum(signals[i]) * full * (number >> bit & 1);
        }
    }
}
