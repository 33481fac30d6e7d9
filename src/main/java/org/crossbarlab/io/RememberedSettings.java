package org.crossbarlab.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.SettingsValues;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settings that the program kept for itself. Unlike in a file of the user's, a value that cannot be
 * used costs itself alone, and one that this version does not know is a newer version's.
 *
 * @param settings of an experiment
 * @param faults one sentence for each value that could not be used
 */
public record RememberedSettings(ExperimentSettings settings, List<Sentence> faults) {

    public RememberedSettings {
        faults = List.copyOf(faults);
    }

    /** Makes the best of a text; an empty one remembers nothing. */
    public static RememberedSettings of(String text) {
        if (text.isBlank()) {
            return new RememberedSettings(ExperimentSettings.REFERENCE, List.of());
        }
        try {
            return best(tree(text));
        } catch (InvalidFileException e) {
            return new RememberedSettings(ExperimentSettings.REFERENCE, e.sentences());
        }
    }

    /**
     * The text to remember.
     *
     * @param before the last such text, whose unknown keys are kept
     */
    public static String text(ExperimentSettings settings, String before) {
        ObjectNode json = SettingsFile.toJson(settings);
        try {
            tree(before)
                    .properties()
                    .forEach(
                            entry -> {
                                if (find(entry.getKey()).isEmpty()) {
                                    json.set(entry.getKey(), entry.getValue());
                                }
                            });
        } catch (InvalidFileException e) {
            // A text that nobody can read has no keys to keep.
            return Json.pretty(json);
        }
        return Json.pretty(json);
    }

    private static JsonNode tree(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new JsonInput(Sentence.of("fault.io.remembered"), bytes).tree();
    }

    private static Optional<Setting<?>> find(String name) {
        return Settings.STORED.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Takes one value after the other as long as one more fits: the ends of a range need that. */
    private static RememberedSettings best(JsonNode json) {
        Map<Setting<?>, JsonNode> left = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            find(entry.getKey()).ifPresent(setting -> left.put(setting, entry.getValue()));
        }
        SettingsValues values = SettingsValues.NONE;
        boolean progress = true;
        while (progress) {
            SettingsValues before = values;
            for (Setting<?> setting : List.copyOf(left.keySet())) {
                Optional<SettingsValues> more = with(values, setting, left.get(setting));
                if (more.isPresent()) {
                    left.remove(setting);
                    values = more.get();
                }
            }
            progress = values != before;
        }
        List<Sentence> faults = new ArrayList<>();
        left.forEach((setting, value) -> faults.add(fault(setting, value)));
        return new RememberedSettings(values.settings(), faults);
    }

    private static Optional<SettingsValues> with(
            SettingsValues values, Setting<?> setting, JsonNode value) {
        if (!Json.canHold(setting.kind(), value.asToken(), value.asText())) {
            return Optional.empty();
        }
        return values.withText(setting, value.asText()).filter(RememberedSettings::isUsable);
    }

    private static boolean isUsable(SettingsValues values) {
        try {
            values.settings();
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static Sentence fault(Setting<?> setting, JsonNode value) {
        String found = JsonInput.printable(value.isTextual() ? value.asText() : value.toString());
        return Sentence.of("settings.value", setting.name(), found);
    }
}
