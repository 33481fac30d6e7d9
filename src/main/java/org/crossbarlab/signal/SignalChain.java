package org.crossbarlab.signal;

import java.util.List;

/**
 * The one way from an input x to an output y = Σ significance · output stage(W · input stage(x)),
 * summed digitally over the slices.
 *
 * @param input what happens to the inputs before the arrays meet them
 * @param slices at least one
 */
public record SignalChain(SignalStage input, List<Slice> slices) {

    public SignalChain {
        slices = List.copyOf(slices);
        if (slices.isEmpty()) {
            throw new IllegalArgumentException("A chain needs at least one slice of weights.");
        }
    }

    /** Whether anything happens to a product before the digital sum. */
    boolean convertsProducts() {
        return slices.stream().anyMatch(slice -> slice.output() != SignalStage.IDEAL);
    }
}
