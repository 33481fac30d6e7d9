package org.crossbarlab.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.testing.SharedNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Files that PyTorch and NumPy wrote themselves. */
class SharedNetworksTest {

    private static final List<String> CNN =
            List.of(
                    "0.weight [8, 1, 3, 3]",
                    "0.bias [8]",
                    "2.weight [16, 8, 3, 3]",
                    "2.bias [16]",
                    "5.weight [10, 576]",
                    "5.bias [10]");

    @ParameterizedTest
    @CsvSource({
        "mnist-cnn-digital.pt, PyTorch",
        "old-format.pt, PyTorch",
        "checkpoint-nested.pt, PyTorch",
        "mnist-cnn-digital.npz, NumPy"
    })
    void oneNetworkInFourForms(String name, String form) {
        Tensors read = TensorFiles.read(SharedNetworks.file(name));
        Tensors first = TensorFiles.read(SharedNetworks.file("mnist-cnn-digital.pt"));
        assertThat(read.form()).isEqualTo(form);
        assertThat(read.fractions()).extracting(NamedTensor::toString).isEqualTo(CNN);
        assertThat(read.others()).isEmpty();
        for (int i = 0; i < CNN.size(); i++) {
            assertThat(read.fractions().get(i).values())
                    .containsExactly(first.fractions().get(i).values());
        }
    }

    @Test
    void aPerceptron() {
        assertThat(TensorFiles.read(SharedNetworks.file("mlp-32.pt")).fractions())
                .extracting(NamedTensor::toString)
                .containsExactly(
                        "1.weight [32, 784]", "1.bias [32]", "3.weight [10, 32]", "3.bias [10]");
    }
}
