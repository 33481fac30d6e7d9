package org.crossbarlab.analog;

import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.LayerArithmetic;
import org.crossbarlab.nn.WeightTransform;

import java.util.function.Consumer;

/**
 * Device-aware training in one sentence: after every optimiser step, program the stored weights
 * into crossbars with fresh errors, and let the next batch run on what the devices made of them.
 * The gradient is taken at the programmed weights and applied to the stored ones (straight through
 * the device).
 */
public final class DeviceAware implements WeightTransform {

    private final NetworkProgrammer programmer;
    private final RandomStreams random;
    private final Consumer<ProgrammedNetwork> observer;

    /**
     * @param programmer decides the crossbars
     * @param random where fresh errors come from: every step programs a chip of its own
     * @param observer is shown every programming, on the training's thread
     */
    public DeviceAware(
            NetworkProgrammer programmer,
            RandomStreams random,
            Consumer<ProgrammedNetwork> observer) {
        this.programmer = programmer;
        this.random = random;
        this.observer = observer;
    }

    @Override
    public LayerArithmetic effective(float[] stored, long step) {
        ProgrammedNetwork programmed = programmer.program(stored, Chip.of(random, (int) step));
        observer.accept(programmed);
        return programmed.arithmetic();
    }
}
