package org.crossbarlab.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
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
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

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

    private static final double LARGEST_EXACT = 1L << 53;

    private Json() {}

    static ObjectNode object() {
        return STRICT.createObjectNode();
    }

    /** A number as people write it: 10000 and not 10000.0; null for what is no number. */
    static JsonNode number(double value) {
        if (!Double.isFinite(value)) {
            return NullNode.getInstance();
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT;
        boolean negativeZero = value == 0 && 1 / value < 0;
        return whole && !negativeZero ? LongNode.valueOf((long) value) : DoubleNode.valueOf(value);
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
