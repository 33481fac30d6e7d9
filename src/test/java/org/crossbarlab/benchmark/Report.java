package org.crossbarlab.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A table on the console, row by row as it is measured, and a JSON file at the end. */
final class Report {

    private final Map<String, Object> rows = new LinkedHashMap<>();

    Report() {
        print("", "median", "p95", "largest", "target");
    }

    /** A row of times in milliseconds. */
    void times(String name, Samples samples, String target) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("unit", "ms");
        row.put("median", samples.median());
        row.put("p95", samples.p95());
        row.put("largest", samples.max());
        row.put("count", samples.count());
        rows.put(name, row);
        print(
                name + ", ms",
                number(samples.median()),
                number(samples.p95()),
                number(samples.max()),
                target);
    }

    /** A row with one number. */
    void value(String name, String unit, double value, String target) {
        rows.put(name, Map.of("unit", unit, "value", value));
        print(name + ", " + unit, number(value), "", "", target);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(file.toFile(), rows);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static void print(String name, String median, String p95, String max, String target) {
        System.out.printf("%-64s %9s %9s %9s  %s%n", name, median, p95, max, target);
    }
}
