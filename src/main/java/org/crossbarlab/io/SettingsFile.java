package org.crossbarlab.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.SettingsValues;
import org.crossbarlab.text.InvalidValueException;
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

    private static final List<String> NAMES = Settings.STORED.stream().map(Setting::name).toList();

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
        Settings.STORED.forEach(setting -> put(object, setting, settings));
        return object;
    }

    private static <T> void put(ObjectNode object, Setting<T> setting, ExperimentSettings from) {
        setting.written(from)
                .ifPresent(value -> object.set(setting.name(), Json.value(setting.kind(), value)));
    }

    static SettingsValues parse(JsonInput input) {
        List<Sentence> faults = new ArrayList<>();
        SettingsValues values = input.parse(parser -> read(parser, faults));
        if (!faults.isEmpty()) {
            throw input.fault(Clauses.faults(faults));
        }
        try {
            values.settings();
        } catch (InvalidValueException e) {
            Sentence said = Clauses.sentences(e.sentences());
            throw new InvalidFileException(Sentence.of("fault.io.value", input.title(), said), e);
        }
        return values;
    }

    /**
     * Reads one object. If it is a saved result, its settings are the object within it.
     *
     * @param faults gets what is wrong
     */
    private static SettingsValues read(JsonParser parser, List<Sentence> faults)
            throws IOException {
        SettingsValues values = SettingsValues.NONE;
        Map<String, Integer> unknown = new LinkedHashMap<>();
        boolean isResult = false;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            int line = parser.currentTokenLocation().getLineNr();
            JsonToken token = parser.nextToken();
            Optional<Setting<?>> setting = find(name);
            if (name.equals("settings") && token == JsonToken.START_OBJECT) {
                isResult = true;
                values = read(parser, faults).over(values);
                continue;
            }
            String text = parser.getText();
            parser.skipChildren();
            if (setting.isEmpty()) {
                unknown.put(name, line);
                continue;
            }
            Kind<?> kind = setting.get().kind();
            Optional<SettingsValues> more =
                    Json.canHold(kind, token, text)
                            ? values.withText(setting.get(), text)
                            : Optional.empty();
            if (more.isEmpty()) {
                faults.add(
                        Sentence.of(
                                "fault.io.setting.kind",
                                line,
                                name,
                                kind.expected(),
                                found(token, text)));
            }
            values = more.orElse(values);
        }
        if (isResult) {
            unknown.keySet().removeAll(ResultFiles.KEYS);
            unknown.keySet().removeAll(PairFile.KEYS);
        }
        unknown.forEach((name, line) -> faults.add(unknown(name, line)));
        if (unknown.keySet().stream().anyMatch(name -> NearestName.to(name, NAMES).isEmpty())) {
            faults.add(Sentence.of("fault.io.setting.keys", String.join(", ", NAMES)));
        }
        return values;
    }

    /** What a file holds for a value, to follow "not". */
    private static Object found(JsonToken token, String text) {
        return switch (token) {
            case START_OBJECT -> Sentence.of("fault.io.setting.object");
            case START_ARRAY -> Sentence.of("fault.io.setting.list");
            case VALUE_STRING -> JsonInput.printable('"' + text + '"');
            default -> JsonInput.printable(text);
        };
    }

    private static Optional<Setting<?>> find(String name) {
        return Settings.STORED.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static Sentence unknown(String name, int line) {
        String printable = JsonInput.printable(name);
        return NearestName.to(name, NAMES)
                .map(near -> Sentence.of("fault.io.setting.near", line, printable, near))
                .orElseGet(() -> Sentence.of("fault.io.setting.unknown", line, printable));
    }
}
