package org.crossbarlab.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crossbarlab.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTextTest {

    private static final Shape IMAGE = new Shape(1, 28, 28);

    @Test
    void theReferenceNetworkHasAName() {
        assertThat(NetworkText.parse("reference", IMAGE, 10)).isEqualTo(Architecture.REFERENCE);
        assertThat(NetworkText.parse(NetworkText.of(Architecture.REFERENCE), IMAGE, 10))
                .isEqualTo(Architecture.REFERENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "softmax, 7850",
        "perceptron, 25450",
        "narrow, 3226",
        "reference, 7018",
        "wide, 16330"
    })
    void everyNameIsANetwork(String name, int parameters) {
        Architecture network = NetworkText.parse(name, IMAGE, 10);
        assertThat(network.parameterCount()).isEqualTo(parameters);
        assertThat(NetworkText.parse(NetworkText.of(network), IMAGE, 10)).isEqualTo(network);
        assertThat(NetworkText.known()).contains(name);
        assertThat(NetworkText.parse(name, new Shape(1, 12, 12), 62).classes()).isEqualTo(62);
        assertThat(NetworkText.parse(name, new Shape(1, 64, 64), 2).isModest()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conv 4 5x5 stride 3, relu, flatten, linear 7, relu, linear",
                "conv 4 5x5 stride 3,relu,flatten,linear 7,relu,linear",
                "CONV 4, 5x5, stride 3; ReLU; flatten; dense 7; relu; linear 10",
                "conv4 5 s3 -> relu -> flatten -> fc 7 -> relu -> fc",
                "convolution 4, 5x5, stride 3, relu, flatten, linear 7, relu, linear 10"
            })
    void layersAreWrittenInSeveralWays(String text) {
        assertThat(NetworkText.of(NetworkText.parse(text, IMAGE, 10)))
                .isEqualTo("conv 4 5x5 stride 3, relu, flatten, linear 7, relu, linear 10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pool 2, linear|The layer “pool 2” is not understood: write “conv 8 3x3 stride 2”",
                "conv 8 3x4, linear|The layer “conv 8 3x4” is not understood",
                "conv 0 3x3, linear|The layer “conv 0 3x3” is not understood",
                "linear 5|The last layer has 5 outputs, but there are 10 classes",
                "linear, relu|A network ends with a linear layer",
                "linear 3, conv 8 3x3, linear|“conv 8 3x3 stride 1” cannot follow “linear 3”",
                "relu, linear|“relu” cannot follow “flatten”",
                "flatten, relu, linear|“relu” cannot follow “flatten”",
                "conv 8 29x29, linear|A 29 × 29 kernel does not fit on a 28 × 28 image",
                "conv 99999 3x3, linear|The network makes more of an image than memory holds",
                "linear 99999, linear|The network makes more of an image than memory holds",
                "''|The layer “” is not understood",
            })
    void mistakesAreSentences(String text, String sentence) {
        assertThatThrownBy(() -> NetworkText.parse(text, IMAGE, 10))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(sentence);
    }
}
