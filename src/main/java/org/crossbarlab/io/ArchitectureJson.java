package org.crossbarlab.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Layer;
import org.crossbarlab.nn.Layer.Convolution;
import org.crossbarlab.nn.Layer.Flatten;
import org.crossbarlab.nn.Layer.Linear;
import org.crossbarlab.nn.Layer.Relu;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A network's layers in files: {@code {"input": [1, 14, 14], "layers": ["convolution 8, 3x3, stride
 * 2", "relu", …]}}. The reference network's are left out, so its files are those of version 1.0.
 */
final class ArchitectureJson {

    /** Where it stands in a file. */
    static final String KEY = "architecture";

    private static final Pattern CONVOLUTION =
            Pattern.compile("convolution (\\d{1,9}), (\\d{1,9})x\\2, stride (\\d{1,9})");

    private ArchitectureJson() {}

    static void write(Architecture architecture, ObjectNode json) {
        if (!architecture.equals(Architecture.REFERENCE)) {
            json.set(KEY, toJson(architecture));
        }
    }

    /** Whether a file is about this architecture. */
    static boolean matches(Architecture architecture, JsonNode json) {
        JsonNode found = json.has(KEY) ? json.path(KEY) : toJson(Architecture.REFERENCE);
        return found.equals(toJson(architecture));
    }

    /**
     * The architecture that a file is about.
     *
     * @throws InvalidFileException if it cannot be read
     */
    static Architecture read(JsonNode json, JsonInput input) {
        if (!json.has(KEY)) {
            return Architecture.REFERENCE;
        }
        try {
            JsonNode shape = json.path(KEY).path("input");
            List<Layer> layers = new ArrayList<>();
            json.path(KEY).path("layers").forEach(layer -> layers.add(layer(layer.asText())));
            Architecture read =
                    new Architecture(
                            new Shape(
                                    shape.path(0).asInt(),
                                    shape.path(1).asInt(),
                                    shape.path(2).asInt()),
                            layers);
            // Layers that do not fit each other show when they are put together.
            read.parameterCount();
            return read;
        } catch (IllegalArgumentException e) {
            throw input.fault(Sentence.of("fault.io.pair.key", KEY));
        }
    }

    private static Layer layer(String text) {
        Matcher convolution = CONVOLUTION.matcher(text);
        if (convolution.matches()) {
            return new Convolution(
                    Integer.parseInt(convolution.group(1)),
                    Integer.parseInt(convolution.group(2)),
                    Integer.parseInt(convolution.group(3)));
        }
        return switch (text) {
            case "relu" -> new Relu();
            case "flatten" -> new Flatten();
            default -> new Linear(Integer.parseInt(text.replaceFirst("^linear ", "")));
        };
    }

    private static ObjectNode toJson(Architecture architecture) {
        ObjectNode json = Json.object();
        Shape input = architecture.input();
        json.putArray("input").add(input.channels()).add(input.height()).add(input.width());
        ArrayNode layers = json.putArray("layers");
        architecture.layers().forEach(layer -> layers.add(text(layer)));
        return json;
    }

    private static String text(Layer layer) {
        return switch (layer) {
            case Convolution c ->
                    String.format(
                            Locale.ROOT,
                            "convolution %1$d, %2$dx%2$d, stride %3$d",
                            c.outChannels(),
                            c.kernel(),
                            c.stride());
            case Linear linear -> "linear " + linear.outputs();
            case Relu relu -> "relu";
            case Flatten flatten -> "flatten";
        };
    }
}
