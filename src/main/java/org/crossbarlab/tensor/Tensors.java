package org.crossbarlab.tensor;

import java.util.List;

/**
 * What a file of numbers holds.
 *
 * @param form of the file in words, for example {@code "PyTorch"}
 * @param fractions every tensor of fractions, in the file's order
 * @param others what was left out, because whole numbers and truth values are no weights: name,
 *     shape and kind of each
 */
public record Tensors(String form, List<NamedTensor> fractions, List<String> others) {

    public Tensors {
        fractions = List.copyOf(fractions);
        others = List.copyOf(others);
    }
}
