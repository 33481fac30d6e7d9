package org.crossbarlab.nn;

/**
 * Where one tensor lies in the flat parameter vector.
 *
 * @param name as PyTorch names it, for example {@code "2.weight"}: the layer's index and the role
 * @param shape for example {@code [16, 8, 3, 3]}
 * @param offset of its first value
 * @param outputs rows when seen as a matrix
 * @param inputs columns when seen as a matrix; 1 for a bias
 * @param bias whether it is a bias, which stays digital
 */
public record ParameterTensor(
        String name, int[] shape, int offset, int outputs, int inputs, boolean bias) {

    public int size() {
        return outputs * inputs;
    }
}
