package org.crossbarlab.signal;

import java.util.List;

/**
 * The one way from an input x to an output y = Σ significance · output stage(W · pulse(input
 * stage(x))), summed digitally over the slices and the pulses.
 *
 * @param input what happens to the inputs before the arrays meet them
 * @param pulses in which an input is sent, at least one
 * @param slices at least one
 */
public record SignalChain(SignalStage input, List<Pulse> pulses, List<Slice> slices) {

    public SignalChain {
        pulses = List.copyOf(pulses);
        slices = List.copyOf(slices);
        if (pulses.isEmpty() || slices.isEmpty()) {
            throw new IllegalArgumentException(
                    "A chain needs at least one pulse, and one slice of weights.");
        }
    }

    /** A chain that sends its inputs at once. */
    public SignalChain(SignalStage input, List<Slice> slices) {
        this(input, List.of(Pulse.WHOLE), slices);
    }

    /** Whether anything happens to a product before the digital sum. */
    boolean convertsProducts() {
        return slices.stream().anyMatch(slice -> slice.output() != SignalStage.IDEAL);
    }
}
