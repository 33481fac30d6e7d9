package org.crossbarlab.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Reference numbers of CrossSim and PyTorch, from {@code -Dgolden.dir} or the copy beside these
 * tests. A missing file is a failure, never a skipped test.
 */
public final class Golden {

    private Golden() {}

    public static JsonNode read(String file) throws IOException {
        String folder = System.getProperty("golden.dir", "");
        Path path = Path.of(folder.isBlank() ? "src/test/resources/golden" : folder, file);
        assertThat(Files.isRegularFile(path)).as("reference file %s", path).isTrue();
        return new ObjectMapper().readTree(new File(path.toString()));
    }

    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** All numbers of nested arrays, row-major. */
    public static float[] flat(JsonNode node) {
        List<JsonNode> numbers = leaves(node);
        float[] values = new float[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) numbers.get(i).asDouble();
        }
        return values;
    }

    private static List<JsonNode> leaves(JsonNode node) {
        return node.isArray()
                ? list(node).stream().flatMap(child -> leaves(child).stream()).toList()
                : List.of(node);
    }

    /** Every value lies within {@code tolerance} times the largest expected magnitude. */
    public static void assertClose(
            String what, float[] actual, float[] expected, double tolerance) {
        assertThat(actual).as(what).hasSameSizeAs(expected);
        double largest = largest(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) actual[i])
                    .as("%s[%d]", what, i)
                    .isCloseTo(
                            expected[i], org.assertj.core.data.Offset.offset(tolerance * largest));
        }
    }

    /** The largest magnitude. */
    public static double largest(float[] values) {
        double largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
