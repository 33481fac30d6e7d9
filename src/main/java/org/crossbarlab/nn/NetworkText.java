package org.crossbarlab.nn;

import org.crossbarlab.nn.Layer.Convolution;
import org.crossbarlab.nn.Layer.Flatten;
import org.crossbarlab.nn.Layer.Linear;
import org.crossbarlab.nn.Layer.Relu;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Networks as people write them: one of a few names, or a list of layers such as {@code "conv 8 3x3
 * stride 2, relu, flatten, linear"}. The last layer has one output per class, so its size may be
 * left out.
 */
public final class NetworkText {

    /** The name of the reference experiment's network. */
    public static final String REFERENCE = "reference";

    private static final int MOST_LAYERS = 48;
    private static final int LARGEST = 100_000;

    private static final Pattern CONVOLUTION =
            Pattern.compile(
                    "conv(?:olution)? ?(\\d{1,6})[ ,]*(\\d{1,3})(?:x(\\d{1,3}))?"
                            + "(?:[ ,]*(?:stride|s) ?(\\d{1,3}))?");

    private static final Pattern LINEAR = Pattern.compile("(?:linear|dense|fc)(?: ?(\\d{1,6}))?");

    private static final Map<String, String> NAMES = names();

    private NetworkText() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(
                REFERENCE,
                "conv 8 3x3 stride 2, relu, conv 16 3x3 stride 2, relu, flatten, linear");
        names.put("softmax", "flatten, linear");
        names.put("perceptron", "flatten, linear 32, relu, linear");
        names.put(
                "narrow", "conv 4 3x3 stride 2, relu, conv 8 3x3 stride 2, relu, flatten, linear");
        names.put(
                "wide", "conv 16 3x3 stride 2, relu, conv 32 3x3 stride 2, relu, flatten, linear");
        return names;
    }

    /** The names that stand for networks. */
    public static List<String> known() {
        return List.copyOf(NAMES.keySet());
    }

    /** The layers of a network, as {@link #parse} reads them. */
    public static String of(Architecture architecture) {
        return String.join(", ", architecture.layers().stream().map(NetworkText::of).toList());
    }

    private static String of(Layer layer) {
        return switch (layer) {
            case Convolution c ->
                    String.format(
                            Locale.ROOT,
                            "conv %1$d %2$dx%2$d stride %3$d",
                            c.outChannels(),
                            c.kernel(),
                            c.stride());
            case Linear linear -> "linear " + linear.outputs();
            case Relu relu -> "relu";
            case Flatten flatten -> "flatten";
        };
    }

    /** Finds faults that show without knowing the images. */
    public static void check(String text) {
        layers(text, 2);
    }

    /**
     * The network of a text.
     *
     * @param image shape of the images
     * @param classes how many there are
     * @throws InvalidValueException if a layer is not understood, does not fit the one before, or
     *     the last has not one output per class
     */
    public static Architecture parse(String text, Shape image, int classes) {
        Architecture architecture = new Architecture(image, layers(text, classes));
        if (!architecture.isModest()) {
            throw new InvalidValueException(Sentence.of("fault.network.large"));
        }
        if (architecture.classes() != classes) {
            throw new InvalidValueException(
                    Sentence.of("fault.network.classes", architecture.classes(), classes));
        }
        return architecture;
    }

    private static List<Layer> layers(String text, int classes) {
        String small = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        List<Layer> layers = new ArrayList<>();
        for (String part :
                NAMES.getOrDefault(small, small)
                        .split("[,;] ?(?=[a-z])(?!s(?:tride)? ?\\d)|->|→")) {
            layers.add(layer(part.strip(), classes));
            requireOrder(layers);
        }
        if (layers.size() > MOST_LAYERS) {
            throw new InvalidValueException(Sentence.of("fault.network.long", MOST_LAYERS));
        }
        if (!(layers.getLast() instanceof Linear)) {
            throw new InvalidValueException(Sentence.of("fault.network.last"));
        }
        return layers;
    }

    /** A layer that would not do what its place suggests is a mistake. */
    private static void requireOrder(List<Layer> layers) {
        Layer last = layers.getLast();
        Layer before = layers.size() > 1 ? layers.get(layers.size() - 2) : new Flatten();
        boolean idle = last instanceof Relu && !(before instanceof Layer.Weighted);
        boolean flat =
                layers.stream()
                        .limit(layers.size() - 1L)
                        .anyMatch(each -> each instanceof Linear || each instanceof Flatten);
        if (idle || last instanceof Convolution && flat) {
            throw new InvalidValueException(
                    Sentence.of("fault.network.order", of(last), of(before)));
        }
    }

    private static Layer layer(String text, int classes) {
        Supplier<InvalidValueException> unknown =
                () ->
                        new InvalidValueException(
                                Sentence.of(
                                        "fault.network.layer",
                                        text,
                                        String.join(", ", NAMES.keySet())));
        Matcher convolution = CONVOLUTION.matcher(text);
        if (convolution.matches()) {
            boolean square =
                    convolution.group(3) == null
                            || convolution.group(3).equals(convolution.group(2));
            if (!square) {
                throw unknown.get();
            }
            return new Convolution(
                    size(convolution.group(1), unknown),
                    size(convolution.group(2), unknown),
                    convolution.group(4) == null ? 1 : size(convolution.group(4), unknown));
        }
        Matcher linear = LINEAR.matcher(text);
        if (linear.matches()) {
            return new Linear(linear.group(1) == null ? classes : size(linear.group(1), unknown));
        }
        return switch (text) {
            case "relu" -> new Relu();
            case "flatten" -> new Flatten();
            default -> throw unknown.get();
        };
    }

    private static int size(String digits, Supplier<InvalidValueException> fault) {
        int size = Integer.parseInt(digits);
        if (size < 1 || size > LARGEST) {
            throw fault.get();
        }
        return size;
    }
}
