package org.crossbarlab.io.weights;

import org.crossbarlab.crossbar.ArraySnapshot;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.experiment.ProgrammedChip;
import org.crossbarlab.io.AtomicFile;
import org.crossbarlab.io.InvalidFileException;
import org.crossbarlab.io.WeightsFile;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.NetworkText;
import org.crossbarlab.nn.ParameterTensor;
import org.crossbarlab.tensor.NamedTensor;
import org.crossbarlab.tensor.TensorFormats;
import org.crossbarlab.text.Sentence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes networks, and what became of them on a chip, for other programs: {@code .npz} for NumPy,
 * {@code .safetensors} for PyTorch, both to the last bit, or our own JSON.
 */
public final class WeightExport {

    private WeightExport() {}

    /**
     * Finds out whether a file's name has an ending that says its form.
     *
     * @param json whether our own form will do
     * @throws InvalidFileException if it has none
     */
    public static void check(Path path, boolean json) {
        if (ending(path).isEmpty() || !json && ending(path).equals("json")) {
            throw new InvalidFileException(
                    json
                            ? Sentence.of("fault.export.ending", path)
                            : Sentence.of("fault.export.ending.chip", path));
        }
    }

    /** The ending of a form that is known, or nothing. */
    private static String ending(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return List.of("npz", "safetensors", "json").stream()
                .filter(ending -> name.endsWith("." + ending))
                .findFirst()
                .orElse("");
    }

    /**
     * Writes a network under PyTorch's names and in its layout; a file with another ending than
     * those of other programs becomes our own JSON.
     *
     * @param note one line about where the network comes from
     */
    public static void write(
            Path path, Architecture architecture, float[] parameters, String note) {
        if (ending(path).equals("npz") || ending(path).equals("safetensors")) {
            Map<String, String> notes =
                    Map.of("note", note, "network", NetworkText.of(architecture));
            write(path, tensors(architecture, parameters), notes);
        } else {
            WeightsFile.write(path, architecture, parameters, note);
        }
    }

    /**
     * Writes what a chip holds: for each layer its ideal weights, its biases, the weights that it
     * multiplies by, the weight of the whole conductance window, and for each of its arrays the
     * conductances that were aimed for and those that came about, normalised to Gmax = 1.
     */
    public static void write(
            Path path, Architecture architecture, ProgrammedChip chip, String note) {
        write(
                path,
                tensors(architecture, chip),
                Map.of("note", note, "network", NetworkText.of(architecture)));
    }

    private static void write(Path path, List<NamedTensor> tensors, Map<String, String> notes) {
        byte[] bytes =
                ending(path).equals("npz")
                        ? TensorFormats.npz(tensors)
                        : TensorFormats.safetensors(tensors, notes);
        AtomicFile.write(path, bytes);
    }

    /** A network's parameters, for example {@code 0.weight [8, 1, 3, 3]}. */
    static List<NamedTensor> tensors(Architecture architecture, float[] parameters) {
        return architecture.tensors().stream()
                .map(
                        tensor ->
                                new NamedTensor(
                                        tensor.name(),
                                        tensor.shape(),
                                        Arrays.copyOfRange(
                                                parameters,
                                                tensor.offset(),
                                                tensor.offset() + tensor.size())))
                .toList();
    }

    /** A chip's contents, for example {@code 0.Gplus.programmed [8, 9]}. */
    static List<NamedTensor> tensors(Architecture architecture, ProgrammedChip chip) {
        List<NamedTensor> tensors = new ArrayList<>(tensors(architecture, chip.network().stored()));
        List<ParameterTensor> weights = architecture.weightTensors();
        for (int layer = 0; layer < weights.size(); layer++) {
            ProgrammedMatrix matrix = chip.layers().get(layer);
            String name = weights.get(layer).name().replaceFirst("weight$", "");
            tensors.add(
                    new NamedTensor(
                            name + "effective", weights.get(layer).shape(), matrix.effective()));
            tensors.add(new NamedTensor(name + "wmax", new int[] {1}, new float[] {matrix.wMax()}));
            for (ArraySnapshot array : matrix.arrays()) {
                String whole = name + plain(array.label());
                int[] shape = {array.rows(), array.columns()};
                tensors.add(new NamedTensor(whole + ".target", shape, array.ideal()));
                tensors.add(new NamedTensor(whole + ".programmed", shape, array.programmed()));
            }
        }
        double gMax = chip.settings().cells().range().gMaxMicrosiemens();
        tensors.add(
                new NamedTensor("gmax_microsiemens", new int[] {1}, new float[] {(float) gMax}));
        return tensors;
    }

    /** An array's label in letters that every file system and shell takes: G⁺₀ becomes Gplus0. */
    private static String plain(String label) {
        StringBuilder plain = new StringBuilder();
        for (char c : label.toCharArray()) {
            switch (c) {
                case '⁺' -> plain.append("plus");
                case '⁻' -> plain.append("minus");
                case '₀', '₁', '₂', '₃' -> plain.append(c - '₀');
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }
}
