package org.crossbarlab.crossbar;

import org.nd4j.linalg.api.ndarray.INDArray;

import java.util.List;

/**
 * The one way from an input to an output: DAC, product with each slice's effective weights, ADC,
 * digital sum. Whatever is linear in the input is already inside the effective weights; only what
 * acts on every multiplication stands here.
 *
 * @param dac applied to the input
 * @param adc applied to each slice's product
 */
public record SignalChain(Converter dac, Converter adc) {

    /** No converters: the arrays' own errors alone. */
    public static final SignalChain IDEAL = new SignalChain(Converter.IDEAL, Converter.IDEAL);

    /**
     * A group of cells that holds some digits of the weights.
     *
     * @param effective weights {@code [outputs][inputs]} that the slice multiplies by
     * @param significance what the slice's result counts for in the digital sum
     */
    public record Slice(INDArray effective, double significance) {}

    /**
     * Multiplies an input by the sliced matrix.
     *
     * @param slices at least one
     * @param input {@code [inputs][k]}
     * @return {@code [outputs][k]}
     */
    public INDArray multiply(List<Slice> slices, INDArray input) {
        INDArray analog = dac.convert(input);
        return slices.stream()
                .map(slice -> adc.convert(slice.effective().mmul(analog)).mul(slice.significance()))
                .reduce(INDArray::add)
                .orElseThrow();
    }
}
