package org.crossbarlab.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import org.crossbarlab.experiment.Kind;
import org.crossbarlab.text.Numbers;

import java.util.List;

/** The dialect of JSON that all files share: strict when read, indented when written. */
final class Json {

    /** NaN is let through so that the fault can be named better than a stray letter. */
    static final ObjectMapper STRICT =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Json() {}

    static ObjectNode object() {
        return STRICT.createObjectNode();
    }

    /** A number as people write it: 10000 and not 10000.0; null for what is no number. */
    static JsonNode number(double value) {
        if (!Double.isFinite(value)) {
            return NullNode.getInstance();
        }
        boolean whole = Numbers.exact(value).equals(Long.toString((long) value));
        return whole ? LongNode.valueOf((long) value) : DoubleNode.valueOf(value);
    }

    static ArrayNode numbers(List<Double> values) {
        ArrayNode array = STRICT.createArrayNode();
        values.forEach(value -> array.add(number(value)));
        return array;
    }

    /** Shortest digits that give the same floats back. */
    static ArrayNode numbers(float[] values, int from, int to) {
        ArrayNode array = STRICT.createArrayNode();
        for (int i = from; i < to; i++) {
            array.add(values[i]);
        }
        return array;
    }

    /** The value of a setting: bare, or in quotes where it is a word. */
    static <T> JsonNode value(Kind<T> kind, T value) {
        String text = kind.writer().apply(value);
        if (text.equals(kind.word())) {
            return TextNode.valueOf(text);
        }
        return switch (kind.form()) {
            case WHOLE -> LongNode.valueOf(Long.parseLong(text));
            case NUMBER -> number(Double.parseDouble(text));
            case NAME -> TextNode.valueOf(text);
            case FLAG -> BooleanNode.valueOf(Boolean.parseBoolean(text));
        };
    }

    /** Whether a token is of the kind of a setting. */
    static boolean canHold(Kind<?> kind, JsonToken token, String text) {
        return switch (token) {
            case VALUE_NUMBER_INT -> kind.isNumeric();
            case VALUE_NUMBER_FLOAT -> kind.form() == Kind.Form.NUMBER;
            case VALUE_STRING ->
                    kind.form() == Kind.Form.NAME
                            || !kind.word().isEmpty() && text.equals(kind.word());
            case VALUE_TRUE, VALUE_FALSE -> kind.form() == Kind.Form.FLAG;
            default -> false;
        };
    }

    /** Indented text, lists on one line, with a newline at the end. */
    static String pretty(JsonNode node) {
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return STRICT.writer(printer).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError("A tree of plain nodes can be written.", e);
        }
    }
}
