package org.crossbarlab.testing;

import org.crossbarlab.experiment.CircuitRows;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.RemedyRows;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.TimeRows;
import org.crossbarlab.math.Interval;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values for every row of the table of settings, made of the row alone. */
public final class SettingSamples {

    /** What must stand beside a row so that it has a value at all. */
    private static final Map<Setting<?>, Map<Setting<?>, String>> NEEDS =
            Map.of(
                    CircuitRows.INPUT_CODING, Map.of(CircuitRows.DAC_BITS, "8"),
                    CircuitRows.ADC_RANGE, Map.of(CircuitRows.ADC_BITS, "8"),
                    CircuitRows.CONVERTER_PERCENTILE, Map.of(CircuitRows.ADC_BITS, "8"),
                    CircuitRows.SUBTRACT_FIRST, Map.of(CircuitRows.ADC_BITS, "8"),
                    TimeRows.READ_NOISE_MODEL, Map.of(TimeRows.READ_NOISE, "0.1"),
                    TimeRows.TIME, Map.of(TimeRows.DRIFT, "pcm"),
                    RemedyRows.COMPENSATE_DRIFT, Map.of(TimeRows.DRIFT, "pcm"),
                    TimeRows.DRIFT_NU, Map.of(TimeRows.DRIFT, "power-law"),
                    TimeRows.DRIFT_NU_SPREAD, Map.of(TimeRows.DRIFT, "power-law"));

    private SettingSamples() {}

    /** The ends of what is legal, every name, every word; as text. */
    public static <T> List<String> legal(Setting<T> setting) {
        Kind<T> kind = setting.kind();
        List<String> texts = new ArrayList<>(setting.choices());
        setting.legal()
                .ifPresent(
                        range -> {
                            texts.add(text(setting, range.min()));
                            texts.add(text(setting, range.max()));
                        });
        if (kind == Kind.FLAG) {
            texts.addAll(List.of("true", "false"));
        }
        if (kind == Kind.LAYERS) {
            texts.addAll(List.of("all", "none", "0", "0,2"));
        }
        if (kind == Kind.CELLS) {
            texts.addAll(List.of("none", "0/1/3/8=open 1/0/reference/0=low 2/0/9/1=repaired"));
        }
        if (kind == Kind.LONG) {
            texts.addAll(List.of(Long.toString(Long.MIN_VALUE), Long.toString(Long.MAX_VALUE)));
        }
        if (!kind.word().isEmpty()) {
            texts.add(kind.word());
        }
        return texts;
    }

    private static <T> String text(Setting<T> setting, double number) {
        return setting.kind().writer().apply(setting.kind().nearest().apply(number));
    }

    /** Of the right kind, but just beyond what is legal. */
    public static List<String> beyond(Setting<?> setting) {
        if (!setting.choices().isEmpty()) {
            return List.of("nobody");
        }
        return setting.legal().map(range -> beyond(setting, range)).orElse(List.of());
    }

    private static List<String> beyond(Setting<?> setting, Interval range) {
        if (setting.kind().form() == Kind.Form.WHOLE) {
            return List.of(
                    Long.toString((long) range.min() - 1), Long.toString((long) range.max() + 1));
        }
        List<String> texts = new ArrayList<>();
        texts.add(Double.toString(Math.nextDown(range.min())));
        if (Double.isFinite(range.max())) {
            texts.add(Double.toString(Math.nextUp(range.max())));
        }
        return texts;
    }

    /** What must stand beside a row so that its own ends are legal, as text. */
    public static Map<Setting<?>, String> companions(Setting<?> setting) {
        if (NEEDS.containsKey(setting)) {
            return NEEDS.get(setting);
        }
        if (setting == Settings.R_MIN) {
            return Map.of(Settings.R_MAX, "infinite");
        }
        return setting == Settings.R_MAX
                ? Map.of(
                        Settings.R_MIN,
                        Settings.R_MIN
                                .legal()
                                .map(Interval::min)
                                .map(String::valueOf)
                                .orElseThrow())
                : Map.of();
    }

    /** Settings in which a row has a value, made of others. */
    public static ExperimentSettings beside(Setting<?> setting, ExperimentSettings others) {
        ExperimentSettings settings = others;
        for (Map.Entry<Setting<?>, String> need :
                NEEDS.getOrDefault(setting, Map.of()).entrySet()) {
            settings = with(need.getKey(), settings, need.getValue());
        }
        return settings;
    }

    private static <T> ExperimentSettings with(
            Setting<T> setting, ExperimentSettings settings, String text) {
        return setting.with(settings, setting.kind().parse(text).orElseThrow());
    }

    /** The key of the sentence that says what is wrong with a value of this very setting. */
    public static String fault(Setting<?> setting) {
        return "setting." + setting.name() + ".fault";
    }

    /** The keys of sentences and of those within them. */
    public static Set<String> keys(List<Sentence> sentences) {
        Set<String> keys = new HashSet<>();
        for (Sentence sentence : sentences) {
            keys.add(sentence.key());
            for (Object argument : sentence.arguments()) {
                if (argument instanceof Sentence part) {
                    keys.addAll(keys(List.of(part)));
                }
            }
        }
        return keys;
    }
}
