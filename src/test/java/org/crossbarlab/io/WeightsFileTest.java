package org.crossbarlab.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.ParameterTensor;
import org.crossbarlab.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class WeightsFileTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/mnist-cnn-digital.json");

    @TempDir private Path folder;

    @Test
    void readsTheGoldenWeights() {
        float[] weights = WeightsFile.read(GOLDEN, Architecture.REFERENCE);
        ParameterTensor bias = Architecture.REFERENCE.tensors().getLast();
        assertThat(weights).hasSize(7018);
        assertThat(weights[0]).isEqualTo(0.62884557f);
        assertThat(weights[bias.offset()]).isEqualTo(0.044697288f);
    }

    @Test
    void whatIsWrittenIsReadBackToTheBit() {
        float[] weights = Architecture.REFERENCE.initialParameters(new RandomStreams(3));
        weights[0] = Float.MIN_VALUE;
        weights[1] = -Float.MAX_VALUE;
        weights[2] = -0f;
        Path file = folder.resolve("w.json");
        WeightsFile.write(file, Architecture.REFERENCE, weights, "a note");
        float[] back = WeightsFile.read(file, Architecture.REFERENCE);
        for (int i = 0; i < weights.length; i++) {
            assertThat(Float.floatToIntBits(back[i])).isEqualTo(Float.floatToIntBits(weights[i]));
        }
    }

    @Property(tries = 300)
    void everyFiniteFloatSurvives(@ForAll @Size(20) float[] values) {
        float[] back = new float[values.length];
        String text = "{\"values\": " + Json.numbers(values, 0, values.length) + "}";
        Sentence name = Sentence.of("fault.io.key", "values");
        JsonInput input = new JsonInput(name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(
                        FloatList.read(
                                input,
                                JsonPointer.compile("/values"),
                                input.floatTree().path("values"),
                                back,
                                0,
                                back.length,
                                name))
                .isEmpty();
        assertThat(back).containsExactly(values);
    }
}
