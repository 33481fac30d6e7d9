package org.crossbarlab.io;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.ParameterTensor;
import org.crossbarlab.tensor.NamedTensor;
import org.crossbarlab.text.Sentence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A network's weights as JSON: {@code {"note": …, "tensors": {"0.weight": {"shape": [8, 1, 3, 3],
 * "values": […]}, …}}}, with the names and the layout that PyTorch uses.
 */
public final class WeightsFile {

    /** Faults of a file that was written to another form. */
    private static final List<String> FORMLESS =
            List.of("fault.io.tensor.shapeless", "fault.io.values.none");

    private static final String FORM =
            "{\"tensors\": {\"0.weight\": {\"shape\": [8, 1, 3, 3], \"values\": [0.12, …]},"
                    + " \"0.bias\": {\"shape\": [8], \"values\": […]}, …}}";

    private static final List<String> KEYS = List.of("note", ArchitectureJson.KEY, "tensors");

    /**
     * What such a file holds.
     *
     * @param parameters flat, as the architecture lays them out, all finite
     */
    public record Stored(Architecture architecture, float[] parameters) {}

    private WeightsFile() {}

    /**
     * Writes weights.
     *
     * @param parameters flat, as the architecture lays them out
     * @param note one line about where they come from
     */
    public static void write(
            Path path, Architecture architecture, float[] parameters, String note) {
        ObjectNode json = Json.object().put("note", note);
        ArchitectureJson.write(architecture, json);
        ObjectNode tensors = json.putObject("tensors");
        for (ParameterTensor tensor : architecture.tensors()) {
            ObjectNode entry = tensors.putObject(tensor.name());
            var shape = entry.putArray("shape");
            Arrays.stream(tensor.shape()).forEach(shape::add);
            int from = tensor.offset();
            entry.set("values", Json.numbers(parameters, from, from + tensor.size()));
        }
        AtomicFile.write(path, Json.pretty(json));
    }

    /**
     * Reads weights.
     *
     * @return flat, as the architecture lays them out, all finite
     * @throws InvalidFileException with every fault of the file, tensor by tensor
     */
    public static float[] read(Path path, Architecture architecture) {
        return read(path, architecture, true).parameters();
    }

    /**
     * Reads weights, of other layers if need be.
     *
     * @param likely the layers of a file that names none
     * @param only whether the file may name no others
     * @throws InvalidFileException with every fault of the file, tensor by tensor
     */
    public static Stored read(Path path, Architecture likely, boolean only) {
        JsonInput input = input(path);
        JsonNode json = tree(input);
        boolean named = json.has(ArchitectureJson.KEY);
        Architecture architecture = named ? ArchitectureJson.read(json, input) : likely;
        return new Stored(architecture, parse(input, json, only ? likely : architecture));
    }

    /** The tensors of a file whatever they are; empty if one is not of the form. */
    public static Optional<List<NamedTensor>> tensors(Path path) {
        JsonInput input = input(path);
        List<NamedTensor> tensors = new ArrayList<>();
        for (var entry : tree(input).path("tensors").properties()) {
            JsonNode shape = entry.getValue().path("shape");
            int[] sides =
                    StreamSupport.stream(shape.spliterator(), false)
                            .mapToInt(JsonNode::asInt)
                            .toArray();
            float[] values = new float[entry.getValue().path("values").size()];
            long count =
                    Arrays.stream(sides)
                            .asLongStream()
                            .reduce(1, (a, b) -> Math.min(a * Math.max(0, b), Integer.MAX_VALUE));
            boolean formed =
                    sides.length <= 4
                            && count == values.length
                            && FloatList.read(
                                            input,
                                            JsonPointer.empty(),
                                            entry.getValue().path("values"),
                                            values,
                                            0,
                                            values.length,
                                            Sentence.of("fault.io.tensor", entry.getKey()))
                                    .isEmpty();
            if (!formed) {
                return Optional.empty();
            }
            tensors.add(new NamedTensor(entry.getKey(), sides, values));
        }
        return tensors.isEmpty() ? Optional.empty() : Optional.of(tensors);
    }

    private static JsonInput input(Path path) {
        return JsonInput.read(Sentence.of("fault.io.weights", path), path);
    }

    static float[] parse(JsonInput input, Architecture architecture) {
        return parse(input, tree(input), architecture);
    }

    private static float[] parse(JsonInput input, JsonNode json, Architecture architecture) {
        List<Sentence> faults = new ArrayList<>();
        unknownNames(json, KEYS).forEach(key -> faults.add(Sentence.of("fault.io.unknown", key)));
        JsonNode tensors = json.path("tensors");
        if (!tensors.isObject()) {
            throw wrongForm(input, Sentence.of("fault.io.tensors"));
        }
        List<ParameterTensor> expected = architecture.tensors();
        List<String> names = expected.stream().map(ParameterTensor::name).toList();
        unknownNames(tensors, names)
                .forEach(name -> faults.add(Sentence.of("fault.io.tensor.unknown", name)));
        float[] parameters = new float[architecture.parameterCount()];
        for (ParameterTensor tensor : expected) {
            fault(input, tensor, tensors.get(tensor.name()), parameters).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            Sentence all = Clauses.faults(faults);
            boolean form = faults.stream().map(Sentence::key).anyMatch(FORMLESS::contains);
            throw form ? wrongForm(input, all) : input.fault(all);
        }
        return parameters;
    }

    private static JsonNode tree(JsonInput input) {
        try {
            return input.floatTree();
        } catch (InvalidFileException e) {
            boolean noObject = e.sentences().getFirst().key().equals("fault.io.in");
            throw noObject ? wrongForm(input, Sentence.of("fault.io.braces")) : e;
        }
    }

    /** Shows the form beside the fault, for whoever writes such a file with another program. */
    private static InvalidFileException wrongForm(JsonInput input, Sentence what) {
        InvalidFileException fault = input.fault(what);
        return new InvalidFileException(
                List.of(fault.sentences().getFirst(), Sentence.of("fault.io.weights.form", FORM)),
                fault);
    }

    private static List<String> unknownNames(JsonNode object, List<String> known) {
        List<String> unknown = new ArrayList<>();
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                unknown.add(JsonInput.printable(name));
            }
        }
        return unknown;
    }

    private static Optional<Sentence> fault(
            JsonInput input, ParameterTensor tensor, JsonNode entry, float[] parameters) {
        Sentence name = Sentence.of("fault.io.tensor", tensor.name());
        if (entry == null) {
            return Optional.of(Sentence.of("fault.io.tensor.missing", name));
        }
        String expected = Arrays.toString(tensor.shape());
        String found = JsonInput.printable(entry.path("shape").toString().replace(",", ", "));
        if (!found.equals(expected)) {
            return Optional.of(
                    found.isEmpty()
                            ? Sentence.of("fault.io.tensor.shapeless", name, expected)
                            : Sentence.of("fault.io.tensor.shape", name, found, expected));
        }
        JsonPointer place =
                JsonPointer.empty()
                        .appendProperty("tensors")
                        .appendProperty(tensor.name())
                        .appendProperty("values");
        return FloatList.read(
                input,
                place,
                entry.path("values"),
                parameters,
                tensor.offset(),
                tensor.size(),
                name);
    }
}
