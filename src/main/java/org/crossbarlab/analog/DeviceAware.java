package org.crossbarlab.analog;

import org.crossbarlab.crossbar.Deviates;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.WeightTransform;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Device-aware training in one sentence: after every optimiser step, program the stored weights
 * into crossbars with fresh errors, and let the next batch run on what the devices made of them.
 * The gradient is taken at the programmed weights and applied to the stored ones.
 */
public final class DeviceAware implements WeightTransform {

    private final NetworkProgrammer programmer;
    private final RandomStreams random;
    private final Consumer<ProgrammedNetwork> observer;

    /**
     * @param programmer decides the crossbars
     * @param random where fresh errors come from, a stream for every step
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
    public float[] effective(float[] stored, long step) {
        RandomGenerator stream = random.stream("programming", step);
        ProgrammedNetwork programmed =
                programmer.program(stored.clone(), layer -> Deviates.from(stream));
        observer.accept(programmed);
        return programmed.parameters();
    }
}
