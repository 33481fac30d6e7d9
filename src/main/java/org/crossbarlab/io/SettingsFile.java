package org.crossbarlab.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.text.Sentence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settings as a flat JSON object, the one that results carry (a whole result may be read too). A
 * file may leave keys out, which then keep their defaults, but may hold no key that means nothing.
 */
public final class SettingsFile {

    private static final List<String> NAMES =
            SettingsKey.ALL.stream().map(SettingsKey::name).toList();

    private SettingsFile() {}

    /**
     * Reads complete settings.
     *
     * @throws InvalidFileException with every fault of the file
     */
    public static ExperimentSettings read(Path path) {
        return readValues(path).settings();
    }

    /**
     * Reads what the file says and nothing more, so that it may be combined with other settings.
     *
     * @throws InvalidFileException with every fault of the file
     */
    public static SettingsValues readValues(Path path) {
        return parse(JsonInput.read(Sentence.of("fault.io.settings", path), path));
    }

    /** Writes all settings. */
    public static void write(Path path, ExperimentSettings settings) {
        AtomicFile.write(path, toText(settings));
    }

    /** All settings as the text of a settings file. */
    public static String toText(ExperimentSettings settings) {
        return Json.pretty(toJson(settings));
    }

    /**
     * Complete settings from the text of a settings file that is kept elsewhere.
     *
     * @throws InvalidFileException with every fault of the text
     */
    public static ExperimentSettings fromText(String text) {
        return parse(
                        new JsonInput(
                                Sentence.of("fault.io.remembered"),
                                text.getBytes(StandardCharsets.UTF_8)))
                .settings();
    }

    static ObjectNode toJson(ExperimentSettings settings) {
        ObjectNode object = Json.object();
        for (SettingsKey<?> key : SettingsKey.ALL) {
            key.json(settings).ifPresent(value -> object.set(key.name(), value));
        }
        return object;
    }

    static SettingsValues parse(JsonInput input) {
        List<String> faults = new ArrayList<>();
        SettingsValues values = input.parse(parser -> read(parser, faults));
        if (!faults.isEmpty()) {
            throw input.fault(Sentence.of("fault.io.said", String.join("; ", faults)));
        }
        try {
            values.settings();
        } catch (IllegalArgumentException e) {
            throw new InvalidFileException(
                    Sentence.of("fault.io.value", input.title(), e.getMessage()), e);
        }
        return values;
    }

    /**
     * Reads one object. If it is a saved result, its settings are the object within it.
     *
     * @param faults gets what is wrong
     */
    private static SettingsValues read(JsonParser parser, List<String> faults) throws IOException {
        SettingsValues values = SettingsValues.NONE;
        Map<String, Integer> unknown = new LinkedHashMap<>();
        boolean isResult = false;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            int line = parser.currentTokenLocation().getLineNr();
            JsonToken token = parser.nextToken();
            Optional<SettingsKey<?>> key = find(name);
            if (name.equals("settings") && token == JsonToken.START_OBJECT) {
                isResult = true;
                values = read(parser, faults).over(values);
                continue;
            }
            String text = parser.getText();
            parser.skipChildren();
            if (key.isEmpty()) {
                unknown.put(name, line);
                continue;
            }
            try {
                values = with(values, key.get(), token, text);
            } catch (IllegalArgumentException e) {
                faults.add("line %d, the key '%s' %s".formatted(line, name, e.getMessage()));
            }
        }
        if (isResult) {
            unknown.keySet().removeAll(ResultFiles.KEYS);
        }
        unknown.forEach(
                (name, line) ->
                        faults.add("line %d, unknown key %s".formatted(line, unknown(name))));
        if (unknown.keySet().stream().anyMatch(name -> NearestName.to(name, NAMES).isEmpty())) {
            faults.add("the keys are " + String.join(", ", NAMES));
        }
        return values;
    }

    private static <T> SettingsValues with(
            SettingsValues values, SettingsKey<T> key, JsonToken token, String text) {
        String found = token == JsonToken.VALUE_STRING ? '"' + text + '"' : name(token, text);
        return values.with(
                key,
                key.type()
                        .parse(token, text)
                        .orElseThrow(() -> SettingsValues.wrongKind(key, found)));
    }

    private static String name(JsonToken token, String text) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            default -> text;
        };
    }

    private static Optional<SettingsKey<?>> find(String name) {
        return SettingsKey.ALL.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    private static String unknown(String name) {
        String quoted = "'" + JsonInput.printable(name) + "'";
        return NearestName.to(name, NAMES)
                .map(near -> quoted + " (did you mean '" + near + "'?)")
                .orElse(quoted);
    }
}
