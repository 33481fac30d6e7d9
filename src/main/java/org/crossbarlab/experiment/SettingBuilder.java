package org.crossbarlab.experiment;

import org.crossbarlab.math.Interval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Writes down one row of the table of settings. */
final class SettingBuilder<T> {

    final String name;
    final SettingGroup group;
    final Kind<T> kind;
    String option;
    boolean stored = true;
    boolean sweepable;
    Interval legal;
    List<String> choices = List.of();
    Function<String, Optional<String>> properName = id -> Optional.empty();
    SliderScale scale;
    String noControl = "";
    boolean named = true;
    T unsaid;
    boolean strict;
    Function<ExperimentSettings, Optional<T>> getter;
    BiFunction<ExperimentSettings, T, ExperimentSettings> wither;

    private SettingBuilder(String name, SettingGroup group, Kind<T> kind) {
        this.name = name;
        this.group = group;
        this.kind = kind;
        option = name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** A row; its option is its name with hyphens unless the row says otherwise. */
    static <T> SettingBuilder<T> row(String name, SettingGroup group, Kind<T> kind) {
        return new SettingBuilder<>(name, group, kind);
    }

    SettingBuilder<T> option(String newOption) {
        option = newOption;
        return this;
    }

    /** Another view of settings that are stored. */
    SettingBuilder<T> derived() {
        stored = false;
        return this;
    }

    SettingBuilder<T> sweepable() {
        sweepable = true;
        return this;
    }

    SettingBuilder<T> legal(Interval newLegal) {
        legal = newLegal;
        return this;
    }

    SettingBuilder<T> choices(List<String> ids) {
        choices = ids;
        return this;
    }

    /** Choices with a name of their own need no text. */
    SettingBuilder<T> named(Function<String, Optional<String>> names) {
        properName = names;
        return this;
    }

    SettingBuilder<T> scale(double min, double max, double step, int decimals) {
        scale = new SliderScale(min, max, step, decimals, false);
        return this;
    }

    /** Equal ways are equal factors, so many from end to end. */
    SettingBuilder<T> logarithmic(double min, double max, int steps) {
        scale = new SliderScale(min, max, Math.log10(max / min) / steps, 0, true);
        return this;
    }

    /**
     * Files leave it out while it has this value, the one that they mean by leaving it out: so
     * files that do not need it are those of versions which did not know it.
     */
    SettingBuilder<T> unsaid(T value) {
        unsaid = value;
        return this;
    }

    /**
     * Who gives it where it has no effect is told so; there is a text for that. Only for rows whose
     * value some settings lack.
     */
    SettingBuilder<T> strict() {
        strict = true;
        return this;
    }

    SettingBuilder<T> withoutControl(String reason) {
        noControl = reason;
        named = false;
        return this;
    }

    /** The device panel has no control of it, but another place has, and people know its name. */
    SettingBuilder<T> controlledElsewhere(String where) {
        noControl = where;
        return this;
    }

    /** Finishes a row whose value all settings have. */
    Setting<T> of(
            Function<ExperimentSettings, T> newGetter,
            BiFunction<ExperimentSettings, T, ExperimentSettings> newWither) {
        return optional(newGetter.andThen(Optional::of), newWither);
    }

    /** Finishes a row whose value some settings lack. */
    Setting<T> optional(
            Function<ExperimentSettings, Optional<T>> newGetter,
            BiFunction<ExperimentSettings, T, ExperimentSettings> newWither) {
        getter = newGetter;
        wither = newWither;
        return new Setting<>(this);
    }
}
