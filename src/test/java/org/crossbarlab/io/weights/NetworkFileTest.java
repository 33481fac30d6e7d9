package org.crossbarlab.io.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.io.InvalidFileException;
import org.crossbarlab.io.WeightsFile;
import org.crossbarlab.io.weights.LayerSource.Turn;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.NetworkText;
import org.crossbarlab.nn.ParameterTensor;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.tensor.NamedTensor;
import org.crossbarlab.tensor.TensorFiles;
import org.crossbarlab.tensor.TensorFormats;
import org.crossbarlab.testing.MnistFolder;
import org.crossbarlab.testing.SharedNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tensors of other programs become layers: in any order, and in Keras' orders of dimensions. */
class NetworkFileTest {

    private static final Path FILES = Path.of("src/test/resources/tensor");
    private static final Shape IMAGE = new Shape(1, 14, 12);
    private static final Architecture CNN =
            NetworkText.parse(
                    "conv 3 3x3 stride 1, relu, conv 5 4x4 stride 2, relu, flatten, linear 6,"
                            + " relu, linear",
                    IMAGE,
                    4);
    private static final float[] PARAMETERS = CNN.initialParameters(new RandomStreams(11));

    @TempDir private Path folder;

    private List<ImportedNetwork> written(List<NamedTensor> tensors) {
        Path file = folder.resolve("n.npz");
        write(file, tensors);
        return NetworkFile.read(file, IMAGE, 4, Optional.empty());
    }

    private static void write(Path file, List<NamedTensor> tensors) {
        try {
            Files.write(file, TensorFormats.npz(tensors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NamedTensor plain(Architecture architecture, int index, String name) {
        ParameterTensor tensor = architecture.tensors().get(index);
        float[] values = new float[tensor.size()];
        System.arraycopy(PARAMETERS, tensor.offset(), values, 0, values.length);
        return new NamedTensor(name, tensor.shape(), values);
    }

    private static List<NamedTensor> plain(String... names) {
        List<NamedTensor> tensors = new ArrayList<>();
        for (String name : names) {
            tensors.add(plain(CNN, tensors.size(), name));
        }
        return tensors;
    }

    /** Exchanges dimensions as NumPy's transpose does; slow and plain. */
    private static NamedTensor transposed(NamedTensor tensor, int... order) {
        int[] old = tensor.shape();
        int[] shape = new int[old.length];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = old[order[i]];
        }
        float[] values = new float[tensor.values().length];
        int[] index = new int[shape.length];
        for (int to = 0; to < values.length; to++) {
            int rest = to;
            for (int i = shape.length - 1; i >= 0; i--) {
                index[order[i]] = rest % shape[i];
                rest /= shape[i];
            }
            int from = 0;
            for (int i = 0; i < old.length; i++) {
                from = from * old[i] + index[i];
            }
            values[to] = tensor.values()[from];
        }
        return new NamedTensor(tensor.name(), shape, values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.weight 0.bias 2.weight 2.bias 5.weight 5.bias 7.weight 7.bias",
                "conv1.weight conv1.bias conv2.weight conv2.bias fc9.weight fc9.bias fc10.weight"
                        + " fc10.bias",
                "W1 b1 W2 b2 W3 b3 W4 b4",
                "arr_0 arr_1 arr_2 arr_3 arr_4 arr_5 arr_6 arr_7",
                "a/kernel:0 a/bias:0 b/kernel:0 b/bias:0 c/kernel:0 c/bias:0 d/kernel:0 d/bias:0",
            })
    void layersAreKnownByOrderAndShape(String names) {
        List<NamedTensor> tensors = plain(names.split(" "));
        for (List<NamedTensor> order : List.of(tensors, alphabetical(tensors))) {
            ImportedNetwork read = written(order).getFirst();
            assertThat(read.architecture()).isEqualTo(CNN);
            assertThat(read.parameters()).containsExactly(PARAMETERS);
            assertThat(read.form()).isEqualTo("NumPy");
            assertThat(read.sources()).allMatch(source -> source.turns().isEmpty());
        }
    }

    private static List<NamedTensor> alphabetical(List<NamedTensor> tensors) {
        boolean named = !tensors.getFirst().name().startsWith("arr");
        return named
                ? tensors.stream()
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .toList()
                : tensors;
    }

    /** Keras: kernels [row][column][input][output], flattened [row][column][channel], [in][out]. */
    @Test
    void kerasOrdersAreTurnedAndNamed() {
        List<NamedTensor> tensors =
                plain(
                        "a/kernel",
                        "a/bias",
                        "b/kernel",
                        "b/bias",
                        "c/kernel",
                        "c/bias",
                        "d/kernel",
                        "d/bias");
        tensors.set(0, transposed(tensors.get(0), 2, 3, 1, 0));
        tensors.set(2, transposed(tensors.get(2), 2, 3, 1, 0));
        NamedTensor linear = tensors.get(4);
        Shape before = CNN.shapeBefore(5);
        int[] apart = {6, before.channels(), before.height(), before.width()};
        NamedTensor last =
                transposed(new NamedTensor("c/kernel", apart, linear.values()), 2, 3, 1, 0);
        tensors.set(4, new NamedTensor("c/kernel", new int[] {before.size(), 6}, last.values()));
        tensors.set(6, transposed(tensors.get(6), 1, 0));
        ImportedNetwork read = written(tensors).getFirst();
        assertThat(read.architecture()).isEqualTo(CNN);
        assertThat(read.parameters()).containsExactly(PARAMETERS);
        assertThat(read.sources())
                .extracting(LayerSource::turns)
                .containsExactly(
                        List.of(Turn.KERNELS_LAST),
                        List.of(Turn.KERNELS_LAST),
                        List.of(Turn.INPUTS_FIRST, Turn.CHANNELS_LAST),
                        List.of(Turn.INPUTS_FIRST));
    }

    @Test
    void oneLinearLayerStoredTheOtherWayRoundIsNamed() {
        List<NamedTensor> tensors = plain("0.w", "0.b", "2.w", "2.b", "5.w", "5.b", "7.w", "7.b");
        tensors.set(6, transposed(tensors.get(6), 1, 0));
        ImportedNetwork read = written(tensors).getFirst();
        assertThat(read.parameters()).containsExactly(PARAMETERS);
        assertThat(read.sources().getLast())
                .isEqualTo(
                        new LayerSource(
                                7,
                                "7.w [6, 4]",
                                Optional.of("7.b [4]"),
                                List.of(Turn.INPUTS_FIRST)));
        assertThat(read.sources().get(2).turns()).isEmpty();
    }

    @Test
    void layersMayLackBiases() {
        List<NamedTensor> tensors = plain("0.w", "0.b", "2.w", "2.b", "5.w", "5.b", "7.w", "7.b");
        tensors.removeIf(tensor -> tensor.name().endsWith(".b"));
        ImportedNetwork read = written(tensors).getFirst();
        assertThat(read.architecture()).isEqualTo(CNN);
        assertThat(read.sources()).allMatch(source -> source.bias().isEmpty());
        ParameterTensor bias = CNN.tensors().get(1);
        assertThat(read.parameters()[bias.offset()]).isZero();
        assertThat(read.parameters()[0]).isEqualTo(PARAMETERS[0]);
    }

    @Test
    void whatNoFileSaysIsDecidedByTrainingImages() {
        Dataset mnist = MnistFolder.read();
        Path file = SharedNetworks.file("mnist-cnn-digital.npz");
        List<NamedTensor> tensors = new ArrayList<>(TensorFiles.read(file).fractions());
        NamedTensor linear = tensors.get(4);
        NamedTensor apart = new NamedTensor("x", new int[] {10, 16, 36}, linear.values());
        tensors.set(
                4, new NamedTensor("x", new int[] {10, 576}, transposed(apart, 0, 2, 1).values()));
        Path odd = folder.resolve("odd.npz");
        write(odd, tensors);
        List<ImportedNetwork> ways =
                NetworkFile.read(odd, new Shape(1, 28, 28), 10, Optional.empty());
        assertThat(ways).hasSizeGreaterThan(2);
        try (WorkerPool pool = new WorkerPool(2)) {
            ImportedNetwork best = ImportTrial.best(ways, mnist, pool, new RunControl());
            assertThat(best.sources().getLast().turns()).containsExactly(Turn.CHANNELS_LAST);
            assertThat(accuracy(best, mnist, pool)).isEqualTo(0.9818);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mnist-cnn-digital.pt, 0.9818",
        "old-format.pt, 0.9818",
        "checkpoint-nested.pt, 0.9818",
        "mnist-cnn-digital.npz, 0.9818",
        "mlp-32.pt, 0.9473"
    })
    void networksOfOthersReachTheirAccuracy(String name, double expected) {
        Dataset mnist = MnistFolder.read();
        List<ImportedNetwork> ways =
                NetworkFile.read(
                        SharedNetworks.file(name), new Shape(1, 28, 28), 10, Optional.empty());
        try (WorkerPool pool = new WorkerPool(2)) {
            ImportedNetwork best = ImportTrial.best(ways, mnist, pool, new RunControl());
            assertThat(best.pixels()).isEqualTo(PixelScale.UNIT);
            assertThat(accuracy(best, mnist, pool)).isEqualTo(expected);
        }
    }

    /** A network that expects other pixels, made from one that expects ours: x = x' s + m. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNIT")
    void otherPixelsAreFoldedIntoTheFirstLayer(PixelScale scale) {
        Dataset mnist = MnistFolder.read();
        List<NamedTensor> tensors =
                new ArrayList<>(TensorFiles.read(SharedNetworks.file("mlp-32.pt")).fractions());
        float[] weights = tensors.get(0).values().clone();
        float[] biases = tensors.get(1).values().clone();
        for (int output = 0; output < 32; output++) {
            double sum = 0;
            for (int i = output * 784; i < (output + 1) * 784; i++) {
                sum += weights[i];
                weights[i] *= (float) scale.deviation();
            }
            biases[output] += (float) (scale.mean() * sum);
        }
        tensors.set(0, new NamedTensor("1.weight", new int[] {32, 784}, weights));
        tensors.set(1, new NamedTensor("1.bias", new int[] {32}, biases));
        Path file = folder.resolve("n.npz");
        write(file, tensors);
        try (WorkerPool pool = new WorkerPool(2)) {
            ImportedNetwork best =
                    ImportTrial.best(
                            NetworkFile.read(file, new Shape(1, 28, 28), 10, Optional.empty()),
                            mnist,
                            pool,
                            new RunControl());
            assertThat(best.pixels()).isEqualTo(scale);
            // Rounding of folded weights may turn single images.
            assertThat(Math.abs(accuracy(best, mnist, pool) - 0.9473)).isLessThan(0.0005);
        }
    }

    private static double accuracy(ImportedNetwork network, Dataset data, WorkerPool pool) {
        return new TestBench(data, network.architecture(), 1, pool)
                .testDigital(network.parameters(), new RunControl())
                .accuracy();
    }

    @Test
    void ourOwnFormKeepsOtherLayers() throws IOException {
        Path file = folder.resolve("n.json");
        WeightsFile.write(file, CNN, PARAMETERS, "a note");
        ImportedNetwork read = NetworkFile.read(file, IMAGE, 4, Optional.empty()).getFirst();
        assertThat(read.architecture()).isEqualTo(CNN);
        assertThat(read.parameters()).containsExactly(PARAMETERS);
        assertThat(read.sources().getLast().weight()).isEqualTo("7.weight");
        assertThatThrownBy(
                        () ->
                                NetworkFile.read(
                                        file,
                                        IMAGE,
                                        4,
                                        Optional.of(Architecture.reference(IMAGE, 4))))
                .isInstanceOf(InvalidFileException.class);

        String withoutLayers =
                Files.readString(file).replaceFirst("(?s)\"architecture\".*?\\},\\s*", "");
        assertThat(withoutLayers).doesNotContain("architecture");
        Files.writeString(file, withoutLayers);
        assertThat(NetworkFile.read(file, IMAGE, 4, Optional.empty()))
                .first()
                .satisfies(again -> assertThat(again.parameters()).containsExactly(PARAMETERS));
    }

    @Test
    void whatMakesNoNetworkHereIsSaid() {
        assertRefused("batchnorm.pt", "belong to no layer that there is here: 1.weight [2]");
        assertRefused("one.npy", "one [3, 4], make no network for images of 14 × 12 pixels");
        assertRefused("plain.onnx", "choose the images with --data that it was trained on");
    }

    @Test
    void theNetworkThatIsAskedForIsInsistedOn() {
        Shape image = new Shape(1, 2, 2);
        Path file = FILES.resolve("turned.onnx");
        Architecture layers = NetworkText.parse("flatten, linear 3, relu, linear", image, 2);
        assertThat(NetworkFile.read(file, image, 2, Optional.of(layers))).isNotEmpty();
        Architecture other = NetworkText.parse("softmax", image, 2);
        assertThatThrownBy(() -> NetworkFile.read(file, image, 2, Optional.of(other)))
                .hasMessageContaining("its layers are not those of the network that was asked for");
    }

    private static void assertRefused(String name, String part) {
        Path file = FILES.resolve(name);
        assertThatThrownBy(() -> NetworkFile.read(file, IMAGE, 4, Optional.empty()))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageStartingWith("In the file " + file + ": ")
                .hasMessageContaining(part);
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        List<NamedTensor> tensors = plain("0.w", "0.b", "2.w", "2.b", "5.w", "5.b", "7.w", "7.b");
        tensors.get(1).values()[2] = Float.NaN;
        assertThatThrownBy(() -> written(tensors))
                .hasMessageContaining("the tensor “0.b” has NaN as value number 3");
    }
}
