package org.crossbarlab.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.assertj.core.data.Offset;
import org.crossbarlab.analog.NetworkProgrammer;
import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.LayerArithmetic;
import org.crossbarlab.nn.ParameterTensor;
import org.crossbarlab.nn.StepProbe;
import org.crossbarlab.nn.WeightTransform;
import org.crossbarlab.nn.kernel.Kernels;
import org.crossbarlab.nn.kernel.PlainKernels;
import org.crossbarlab.nn.kernel.VectorKernels;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Recorded training steps of PyTorch and CrossSim: logits, loss, gradients and the weights after
 * Adam, with both kernels. PyTorch sums in float32 in another order, which moves values by some
 * 1e-6 of the largest.
 */
@Tag("golden")
class TrainingStepGoldenTest {

    private static final double TOLERANCE = 1e-5;

    @Test
    void thereAreCasesToRun() throws IOException {
        assertThat(Golden.read("training-step.json").path("cases")).isNotEmpty();
    }

    @TestFactory
    List<DynamicTest> agreesWithPyTorch() throws IOException {
        JsonNode file = Golden.read("training-step.json");
        LabelledImages images = GoldenImages.of(file);
        return Golden.list(file.path("cases")).stream()
                .flatMap(
                        one ->
                                List.of(new PlainKernels(), new VectorKernels()).stream()
                                        .map(
                                                kernels ->
                                                        DynamicTest.dynamicTest(
                                                                one.path("name").asText()
                                                                        + ", "
                                                                        + kernels.description(),
                                                                () ->
                                                                        assertAgrees(
                                                                                file, one, images,
                                                                                kernels))))
                .toList();
    }

    private static void assertAgrees(
            JsonNode file, JsonNode one, LabelledImages images, Kernels kernels) {
        JsonNode steps = one.path("steps");
        float[] initial = parameters(file.path("initial"));
        try (WorkerPool pool = new WorkerPool(2)) {
            StepProbe probe =
                    new StepProbe(
                            kernels,
                            images,
                            initial,
                            transform(one),
                            file.path("learning_rate").asDouble(),
                            pool);
            for (JsonNode step : steps) {
                StepProbe.Result result = probe.step();
                if (!one.path("params").isNull()) {
                    assertEffectiveWeights(step, result.readBack());
                }
                Golden.assertClose(
                        "logits", result.logits(), Golden.flat(step.path("logits")), TOLERANCE);
                assertThat(result.loss())
                        .isCloseTo(step.path("loss").asDouble(), Offset.offset(TOLERANCE));
                assertTensors("gradient of ", result.gradient(), step.path("gradients"));
                assertAfterAdam(result.after(), step, file.path("learning_rate").asDouble());
            }
        }
    }

    private static WeightTransform transform(JsonNode one) {
        if (one.path("params").isNull()) {
            return WeightTransform.DIGITAL;
        }
        NetworkProgrammer programmer =
                new NetworkProgrammer(
                        Architecture.REFERENCE,
                        GoldenParameters.of(one.path("name").asText(), one.path("params")));
        return (stored, step) -> {
            JsonNode recorded = one.path("steps").path((int) step);
            if (recorded.isMissingNode()) {
                return LayerArithmetic.exact(stored);
            }
            JsonNode draws = recorded.path("programming_draws");
            int arrays = draws.size() / Architecture.REFERENCE.weightTensors().size();
            ProgrammedNetwork programmed =
                    programmer.program(
                            stored,
                            layer ->
                                    (stream, array, kind, count) ->
                                            Golden.flat(draws.path(layer * arrays + array)));
            return programmed.arithmetic();
        };
    }

    private static void assertEffectiveWeights(JsonNode step, float[] effective) {
        List<ParameterTensor> tensors = Architecture.REFERENCE.weightTensors();
        for (int layer = 0; layer < tensors.size(); layer++) {
            Golden.assertClose(
                    "effective " + tensors.get(layer).name(),
                    slice(effective, tensors.get(layer)),
                    Golden.flat(step.path("effective_weights").path(layer)),
                    TOLERANCE);
        }
    }

    private static void assertTensors(String what, float[] actual, JsonNode expected) {
        for (ParameterTensor tensor : Architecture.REFERENCE.tensors()) {
            Golden.assertClose(
                    what + tensor.name(),
                    slice(actual, tensor),
                    Golden.flat(expected.path(tensor.name())),
                    TOLERANCE);
        }
    }

    /**
     * Adam divides a gradient g by about |g| + ε, so where |g| is no larger than ε the step is
     * sensitive: an error δ of the gradient moves the weight by lr·ε·δ/(|g| + ε)², at most by the
     * whole step 2·lr. δ is float32 rounding, 1e-6 of the tensor's largest gradient. Everywhere
     * else that term vanishes beside 1e-5 of the largest weight.
     */
    private static void assertAfterAdam(float[] after, JsonNode step, double learningRate) {
        double epsilon = 1e-8;
        for (ParameterTensor tensor : Architecture.REFERENCE.tensors()) {
            float[] gradient = Golden.flat(step.path("gradients").path(tensor.name()));
            float[] expected = Golden.flat(step.path("after").path(tensor.name()));
            float[] actual = slice(after, tensor);
            double rounding = 1e-6 * Golden.largest(gradient);
            for (int i = 0; i < expected.length; i++) {
                double g = Math.abs(gradient[i]) + epsilon;
                double sensitive = learningRate * Math.min(2, epsilon * rounding / (g * g));
                assertThat((double) actual[i])
                        .as("Adam's %s[%d]", tensor.name(), i)
                        .isCloseTo(
                                expected[i],
                                Offset.offset(TOLERANCE * Golden.largest(expected) + sensitive));
            }
        }
    }

    private static float[] slice(float[] parameters, ParameterTensor tensor) {
        return Arrays.copyOfRange(parameters, tensor.offset(), tensor.offset() + tensor.size());
    }

    private static float[] parameters(JsonNode tensors) {
        float[] parameters = new float[Architecture.REFERENCE.parameterCount()];
        for (ParameterTensor tensor : Architecture.REFERENCE.tensors()) {
            float[] values = Golden.flat(tensors.path(tensor.name()));
            System.arraycopy(values, 0, parameters, tensor.offset(), values.length);
        }
        return parameters;
    }
}
