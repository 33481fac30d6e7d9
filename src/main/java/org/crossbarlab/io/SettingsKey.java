package org.crossbarlab.io;

import com.fasterxml.jackson.databind.JsonNode;

import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.experiment.ExperimentSettings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One setting of an experiment, by the name that it has in files. The settings are nested records;
 * files and commands see this flat list.
 *
 * @param name in files, with its unit where it has one
 * @param type of its values
 * @param getter of its value in an experiment's settings, empty where it has none
 */
public record SettingsKey<T>(
        String name, ValueType<T> type, Function<ExperimentSettings, Optional<T>> getter) {

    public static final SettingsKey<Integer> EPOCHS =
            of("epochs", ValueType.WHOLE, s -> s.training().epochs());
    public static final SettingsKey<Integer> BATCH_SIZE =
            of("batchSize", ValueType.WHOLE, s -> s.training().batchSize());
    public static final SettingsKey<Double> LEARNING_RATE =
            of("learningRate", ValueType.NUMBER, s -> s.training().learningRate());
    public static final SettingsKey<String> ERROR =
            of("error", ValueType.NAME, s -> s.crossbar().cells().error().id());

    /** Only generic errors have one. */
    public static final SettingsKey<Double> ALPHA =
            new SettingsKey<>(
                    "alpha",
                    ValueType.NUMBER,
                    s ->
                            s.crossbar().cells().error() instanceof GenericError generic
                                    ? Optional.of(generic.alpha())
                                    : Optional.empty());

    public static final SettingsKey<Resolution> WEIGHT_BITS =
            of("weightBits", ValueType.BITS, s -> s.crossbar().storage().weightBits());
    public static final SettingsKey<String> MAPPING =
            of("mapping", ValueType.NAME, s -> s.crossbar().storage().mapping().id());
    public static final SettingsKey<Double> R_MIN =
            of("rMinOhm", ValueType.NUMBER, s -> s.crossbar().cells().range().rMinOhm());
    public static final SettingsKey<Double> R_MAX =
            of(
                    "rMaxOhm",
                    ValueType.NUMBER_OR_INFINITE,
                    s -> s.crossbar().cells().range().rMaxOhm());
    public static final SettingsKey<Double> WEIGHT_PERCENTILE =
            of(
                    "weightPercentile",
                    ValueType.NUMBER,
                    s -> s.crossbar().storage().weightPercentile());
    public static final SettingsKey<Boolean> CLIP =
            of("clip", ValueType.FLAG, s -> s.crossbar().cells().clip());
    public static final SettingsKey<Integer> CHIPS =
            of("chips", ValueType.WHOLE, ExperimentSettings::chips);
    public static final SettingsKey<Long> SEED =
            of("seed", ValueType.LONG, ExperimentSettings::seed);
    public static final SettingsKey<Integer> THREADS =
            of("threads", ValueType.WHOLE, ExperimentSettings::threads);

    /** All settings, in the order in which files list them. */
    public static final List<SettingsKey<?>> ALL =
            List.of(
                    EPOCHS,
                    BATCH_SIZE,
                    LEARNING_RATE,
                    ERROR,
                    ALPHA,
                    WEIGHT_BITS,
                    MAPPING,
                    R_MIN,
                    R_MAX,
                    WEIGHT_PERCENTILE,
                    CLIP,
                    CHIPS,
                    SEED,
                    THREADS);

    private static <T> SettingsKey<T> of(
            String name, ValueType<T> type, Function<ExperimentSettings, T> getter) {
        return new SettingsKey<>(name, type, getter.andThen(Optional::of));
    }

    /** Its value, if these settings have one. */
    public Optional<T> get(ExperimentSettings settings) {
        return getter.apply(settings);
    }

    /** Its value as JSON shows it, for people; {@code "none"} if there is none. */
    public String text(ExperimentSettings settings) {
        return get(settings).map(type.writer()).map(JsonNode::asText).orElse("none");
    }

    Optional<JsonNode> json(ExperimentSettings settings) {
        return get(settings).map(type.writer());
    }

    @Override
    public String toString() {
        return name;
    }
}
