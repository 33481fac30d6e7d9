package org.crossbarlab.io.weights;

import org.crossbarlab.io.InvalidFileException;
import org.crossbarlab.io.WeightsFile;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.ParameterTensor;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.tensor.NamedTensor;
import org.crossbarlab.tensor.TensorFiles;
import org.crossbarlab.tensor.Tensors;
import org.crossbarlab.text.Sentence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A trained network in a file of any kind that {@link TensorFiles} or {@link WeightsFile} reads.
 */
public final class NetworkFile {

    private static final int MOST_LAYERS = 24;

    /** Names of tensors in a sentence; a large network has hundreds. */
    private static final int MOST_NAMES = 8;

    private NetworkFile() {}

    /**
     * Reads a network.
     *
     * @param image shape of the images it is to see
     * @param classes how many answers it has to give
     * @param wanted the network that it must be, or empty for any
     * @return every way to read it, the likeliest first; at least one
     * @throws InvalidFileException if its tensors make no such network
     * @throws org.crossbarlab.tensor.TensorFileException if there are no tensors to be read
     */
    public static List<ImportedNetwork> read(
            Path path, Shape image, int classes, Optional<Architecture> wanted) {
        return TensorFiles.isJson(path)
                ? readJson(
                        path,
                        wanted.orElseGet(() -> Architecture.reference(image, classes)),
                        wanted)
                : recognise(path, TensorFiles.read(path), image, classes, wanted);
    }

    /** Our own form says which layer each tensor is; what others wrote into it may not. */
    private static List<ImportedNetwork> readJson(
            Path path, Architecture likely, Optional<Architecture> wanted) {
        try {
            WeightsFile.Stored stored = WeightsFile.read(path, likely, wanted.isPresent());
            return List.of(
                    new ImportedNetwork(
                            ImportedNetwork.OURS,
                            stored.architecture(),
                            stored.parameters(),
                            stored.architecture().weightTensors().stream()
                                    .map(NetworkFile::asItIs)
                                    .toList(),
                            List.of(),
                            PixelScale.UNIT));
        } catch (InvalidFileException e) {
            Optional<List<NamedTensor>> tensors = WeightsFile.tensors(path);
            if (tensors.isEmpty()) {
                throw e;
            }
            Tensors named = new Tensors("JSON", tensors.get(), List.of());
            try {
                List<ImportedNetwork> others =
                        recognise(path, named, likely.input(), likely.classes(), wanted);
                if (others.getFirst().architecture().equals(likely)) {
                    // The layers are the likely ones, so what is wrong is what was said of them.
                    throw e;
                }
                return others;
            } catch (InvalidFileException other) {
                throw e;
            }
        }
    }

    private static LayerSource asItIs(ParameterTensor tensor) {
        int layer = Integer.parseInt(tensor.name().substring(0, tensor.name().indexOf('.')));
        return new LayerSource(layer, tensor.name(), Optional.of(layer + ".bias"), List.of());
    }

    private static List<ImportedNetwork> recognise(
            Path path, Tensors tensors, Shape image, int classes, Optional<Architecture> wanted) {
        requireFinite(path, tensors);
        List<ImportedNetwork> found = new ArrayList<>();
        for (List<NamedTensor> order :
                List.of(tensors.fractions(), LayerTensors.inNaturalOrder(tensors.fractions()))) {
            LayerTensors.Sorted sorted = LayerTensors.sort(order);
            if (sorted.left().isEmpty() && sorted.layers().size() <= MOST_LAYERS) {
                found.addAll(Recognition.candidates(tensors, sorted.layers(), image, classes));
            }
            if (!found.isEmpty()) {
                break;
            }
        }
        if (found.isEmpty()) {
            throw unknown(path, tensors, image, classes);
        }
        List<ImportedNetwork> right =
                found.stream()
                        .filter(each -> wanted.map(each.architecture()::equals).orElse(true))
                        .toList();
        if (right.isEmpty()) {
            throw fault(path, Sentence.of("fault.import.other"));
        }
        return right;
    }

    private static void requireFinite(Path path, Tensors tensors) {
        for (NamedTensor tensor : tensors.fractions()) {
            for (int i = 0; i < tensor.values().length; i++) {
                if (!Float.isFinite(tensor.values()[i])) {
                    throw fault(
                            path,
                            Sentence.of(
                                    "fault.io.values.infinite",
                                    Sentence.of("fault.io.tensor", printable(tensor.name())),
                                    Float.toString(tensor.values()[i]),
                                    i + 1));
                }
            }
        }
    }

    /** Says what is in the file and what would fit, since the reasons are many. */
    private static InvalidFileException unknown(
            Path path, Tensors tensors, Shape image, int classes) {
        List<NamedTensor> left = LayerTensors.sort(tensors.fractions()).left();
        if (!left.isEmpty()) {
            return fault(path, Sentence.of("fault.import.left", names(left)));
        }
        return fault(
                path,
                Sentence.of(
                        "fault.import.shapes",
                        names(tensors.fractions()),
                        image.height(),
                        image.width(),
                        classes));
    }

    private static String names(List<NamedTensor> tensors) {
        String all =
                tensors.stream()
                        .limit(MOST_NAMES)
                        .map(tensor -> printable(tensor.toString()))
                        .collect(Collectors.joining(", "));
        return tensors.size() > MOST_NAMES ? all + ", …" : all;
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    private static InvalidFileException fault(Path path, Sentence what) {
        return new InvalidFileException(Sentence.of("fault.tensor.in", path, what));
    }
}
