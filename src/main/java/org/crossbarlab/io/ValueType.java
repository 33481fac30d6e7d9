package org.crossbarlab.io;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;

import org.crossbarlab.device.Resolution;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A kind of setting: how it is written on a command line and in JSON. Whether a value is in range
 * is for the settings to say; here it only has to be of the right kind.
 *
 * @param javaType of the values
 * @param expected what a value must be, in words
 * @param tokens the JSON tokens that hold it
 * @param word a word that JSON may hold instead, or the empty string
 * @param parser of its text; throws an IllegalArgumentException for other texts
 * @param writer to JSON
 */
record ValueType<T>(
        Class<T> javaType,
        String expected,
        Set<JsonToken> tokens,
        String word,
        Function<String, T> parser,
        Function<T, JsonNode> writer) {

    private static final Set<JsonToken> WHOLE_TOKEN = Set.of(JsonToken.VALUE_NUMBER_INT);
    private static final Set<JsonToken> NUMBER_TOKENS =
            Set.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);

    static final ValueType<Integer> WHOLE =
            new ValueType<>(
                    Integer.class,
                    "a whole number",
                    WHOLE_TOKEN,
                    "",
                    Integer::valueOf,
                    value -> LongNode.valueOf(value));

    static final ValueType<Long> LONG =
            new ValueType<>(
                    Long.class,
                    "a whole number",
                    WHOLE_TOKEN,
                    "",
                    Long::valueOf,
                    LongNode::valueOf);

    static final ValueType<Double> NUMBER =
            new ValueType<>(
                    Double.class,
                    "a number such as 0.3",
                    NUMBER_TOKENS,
                    "",
                    ValueType::number,
                    Json::number);

    static final ValueType<Double> NUMBER_OR_INFINITE =
            new ValueType<>(
                    Double.class,
                    "a number of ohms or infinite",
                    NUMBER_TOKENS,
                    "infinite",
                    text ->
                            text.equals("infinite")
                                    ? Double.valueOf(Double.POSITIVE_INFINITY)
                                    : number(text),
                    value -> value.isInfinite() ? new TextNode("infinite") : Json.number(value));

    static final ValueType<Resolution> BITS =
            new ValueType<>(
                    Resolution.class,
                    "a whole number from 1 to 16 or analog",
                    WHOLE_TOKEN,
                    "analog",
                    ValueType::bits,
                    bits ->
                            bits.isAnalog()
                                    ? new TextNode("analog")
                                    : LongNode.valueOf(bits.bits()));

    static final ValueType<String> NAME =
            new ValueType<>(
                    String.class,
                    "a name in quotes",
                    Set.of(JsonToken.VALUE_STRING),
                    "",
                    Function.identity(),
                    TextNode::new);

    static final ValueType<Boolean> FLAG =
            new ValueType<>(
                    Boolean.class,
                    "true or false",
                    Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE),
                    "",
                    ValueType::flag,
                    BooleanNode::valueOf);

    /** The value that a text stands for, or nothing if it is of another kind. */
    Optional<T> parse(String text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The value that a JSON token stands for, or nothing if it is of another kind. */
    Optional<T> parse(JsonToken token, String text) {
        boolean isWord = token == JsonToken.VALUE_STRING && !word.isEmpty() && text.equals(word);
        return tokens.contains(token) || isWord ? parse(text) : Optional.empty();
    }

    /** Java would also take 0x1p3, 1d and blanks around. */
    private static Double number(String text) {
        if (!text.matches("NaN|[+-]?(Infinity|(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)")) {
            throw new IllegalArgumentException("Not a number: " + text);
        }
        return Double.valueOf(text);
    }

    private static Resolution bits(String text) {
        if (text.equals("analog")) {
            return Resolution.ANALOG;
        }
        int bits = Integer.parseInt(text);
        if (bits == 0) {
            throw new IllegalArgumentException("0 bits are written analog.");
        }
        return new Resolution(bits);
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false: " + text);
        };
    }
}
