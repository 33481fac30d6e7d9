package org.crossbarlab.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Reads a file of names and values line by line where one of the lines is damaged. */
final class Lines {

    /**
     * Stands for what cannot be read: no value is ever this character, but a damaged one has it.
     */
    static final String DAMAGED = "\uFFFD";

    private Lines() {}

    /** The entries; what cannot be read of a value is {@link #DAMAGED}. */
    static Map<String, String> parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Map<String, String> entries = new HashMap<>();
        try {
            load(text, entries);
        } catch (IllegalArgumentException e) {
            entries.clear();
            text.lines().forEach(line -> loadLine(line, entries));
        }
        return entries;
    }

    private static void loadLine(String line, Map<String, String> entries) {
        try {
            load(line, entries);
        } catch (IllegalArgumentException e) {
            entries.put(line.split("[=:\\s]", 2)[0], DAMAGED);
        }
    }

    private static void load(String text, Map<String, String> entries) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(n -> entries.put(n, properties.getProperty(n)));
    }
}
