package org.crossbarlab.cli;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.io.weights.ImportTrial;
import org.crossbarlab.io.weights.ImportedNetwork;
import org.crossbarlab.io.weights.LayerSource;
import org.crossbarlab.io.weights.LayerSource.Turn;
import org.crossbarlab.io.weights.NetworkFile;
import org.crossbarlab.io.weights.PixelScale;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Network;
import org.crossbarlab.nn.NetworkText;
import org.crossbarlab.nn.ParameterTensor;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.nn.kernel.PlainKernels;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A network that {@code --weights} names.
 *
 * @param file it came from
 * @param network as it was read
 */
record GivenNetwork(Path file, ImportedNetwork network) {

    /**
     * Reads it; what its file leaves open is decided by training images.
     *
     * @param wanted that it must be, or empty for any
     */
    static GivenNetwork read(
            Path file, Dataset data, Optional<Architecture> wanted, int threads, Context context) {
        Shape image = new Shape(1, data.rows(), data.columns());
        List<ImportedNetwork> ways = NetworkFile.read(file, image, data.classes(), wanted);
        try (WorkerPool pool = new WorkerPool(threads)) {
            return new GivenNetwork(file, ImportTrial.best(ways, data, pool, context.control()));
        }
    }

    TrainedNetwork as(NetworkRole role) {
        return new TrainedNetwork(role, network.architecture(), network.parameters(), List.of());
    }

    /** Prints what the file was taken for, so that whoever knows better can say so. */
    void print(Context context) {
        context.header("Weights", file + " (" + network.form() + ")");
        describe(network.architecture(), context);
        for (LayerSource source : network.sources()) {
            context.header("", layer(source));
        }
        if (network.pixels() != PixelScale.UNIT) {
            context.header("", "trained on " + pixels() + ", which is folded into the first layer");
        }
        if (!network.ignored().isEmpty()) {
            context.header("", "left out: " + String.join(", ", network.ignored()));
        }
    }

    /** Prints a network's layers and how large they are. */
    static void describe(Architecture architecture, Context context) {
        context.header("Network", NetworkText.of(architecture));
        int weights = architecture.weightTensors().stream().mapToInt(ParameterTensor::size).sum();
        context.header(
                "",
                String.format(
                        Locale.ROOT,
                        "%,d parameters, %,d weights for crossbars, %,d multiply-adds an image",
                        architecture.parameterCount(),
                        weights,
                        new Network(architecture, new PlainKernels()).multiplyAdds()));
    }

    private String layer(LayerSource source) {
        String layer =
                NetworkText.of(
                        new Architecture(
                                network.architecture().shapeBefore(source.layer()),
                                List.of(network.architecture().layers().get(source.layer()))));
        String bias = source.bias().map(name -> " and " + name).orElse(", without a bias");
        String turns =
                source.turns().stream().map(GivenNetwork::words).collect(Collectors.joining(", "));
        return layer + " = " + source.weight() + bias + (turns.isEmpty() ? "" : "; " + turns);
    }

    private static String words(Turn turn) {
        return switch (turn) {
            case INPUTS_FIRST -> "stored the other way round (inputs first), turned";
            case KERNELS_LAST -> "kernels stored rows first as in Keras, turned";
            case CHANNELS_LAST -> "inputs counted channels last as in Keras, reordered";
        };
    }

    private String pixels() {
        PixelScale scale = network.pixels();
        return scale == PixelScale.BYTES
                ? "pixels from 0 to 255"
                : String.format(
                        Locale.ROOT,
                        "pixels normalised with mean %s and deviation %s",
                        Wording.number(scale.mean()),
                        Wording.number(scale.deviation()));
    }
}
