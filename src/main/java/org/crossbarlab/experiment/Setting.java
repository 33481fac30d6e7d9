package org.crossbarlab.experiment;

import org.crossbarlab.math.Interval;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One setting of an experiment: a row of the table in {@link Settings}. Files, command lines,
 * sweeps and the window read what they need here; its texts stand in the bundle below {@code
 * setting.} and its name.
 *
 * @param <T> its values
 */
public final class Setting<T> {

    private final String name;
    private final String option;
    private final SettingGroup group;
    private final Kind<T> kind;
    private final boolean stored;
    private final boolean sweepable;
    private final Optional<Interval> legal;
    private final List<String> choices;
    private final Function<String, Optional<String>> properName;
    private final Optional<SliderScale> scale;
    private final String noControl;
    private final boolean named;
    private final Optional<T> unsaid;
    private final boolean strict;
    private final Function<ExperimentSettings, Optional<T>> getter;
    private final BiFunction<ExperimentSettings, T, ExperimentSettings> wither;

    Setting(SettingBuilder<T> builder) {
        name = builder.name;
        option = builder.option;
        group = builder.group;
        kind = builder.kind;
        stored = builder.stored;
        sweepable = builder.sweepable;
        legal = Optional.ofNullable(builder.legal);
        choices = List.copyOf(builder.choices);
        properName = builder.properName;
        scale = Optional.ofNullable(builder.scale);
        noControl = builder.noControl;
        named = builder.named;
        unsaid = Optional.ofNullable(builder.unsaid);
        strict = builder.strict;
        getter = builder.getter;
        wither = builder.wither;
    }

    /** Its name in files, with its unit where it has one. */
    public String name() {
        return name;
    }

    /** Its name on the command line, as an option (without the hyphens) and in sweeps. */
    public String option() {
        return option;
    }

    /** With which it is shown. */
    public SettingGroup group() {
        return group;
    }

    /** How its values are written. */
    public Kind<T> kind() {
        return kind;
    }

    /** Whether files hold it; otherwise it is another view of those that they hold. */
    public boolean isStored() {
        return stored;
    }

    /** Whether trained networks can be tested against it. */
    public boolean isSweepable() {
        return sweepable;
    }

    /** The numbers that it can be, if numbers stand for it; some do not go with other settings. */
    public Optional<Interval> legal() {
        return legal;
    }

    /** The names that it can be, if it is one of several. */
    public List<String> choices() {
        return choices;
    }

    /** What a control offers of it, if it is a number on show in the window. */
    public Optional<SliderScale> scale() {
        return scale;
    }

    /** Why the device panel makes no control of this row; empty if it makes one. */
    public String noControl() {
        return noControl;
    }

    /** Whether the window has a control for it somewhere, so that people know it by a name. */
    public boolean isNamed() {
        return named;
    }

    /** Its value, if these settings have one. */
    public Optional<T> get(ExperimentSettings settings) {
        return getter.apply(settings);
    }

    /** Its value for a file, if these settings have one that has to be said. */
    public Optional<T> written(ExperimentSettings settings) {
        return get(settings).filter(value -> !unsaid.equals(Optional.of(value)));
    }

    /** Its value, or the one that files mean by leaving it out. */
    public Optional<T> shown(ExperimentSettings settings) {
        return get(settings).or(() -> unsaid);
    }

    /** What to say to who gives it where it has no effect; nothing if that does no harm. */
    public Optional<Sentence> unused() {
        return strict ? Optional.of(text("unused")) : Optional.empty();
    }

    /** Its value as files and command lines show it, if these settings have one. */
    public Optional<String> text(ExperimentSettings settings) {
        return get(settings).map(kind.writer());
    }

    /** {@link #shown} as files and command lines show it. */
    public Optional<String> shownText(ExperimentSettings settings) {
        return shown(settings).map(kind.writer());
    }

    /** What it is without being given, as files and command lines show it. */
    public String standard() {
        return shownText(ExperimentSettings.REFERENCE).orElseThrow();
    }

    /**
     * The same settings with another value; without effect where they have none.
     *
     * @throws org.crossbarlab.text.InvalidValueException if the value is out of range or does not
     *     go with the others
     */
    public ExperimentSettings with(ExperimentSettings settings, T value) {
        return wither.apply(settings, value);
    }

    /**
     * The same settings with the value that a number stands for.
     *
     * @throws org.crossbarlab.text.InvalidValueException as for {@link #with}
     */
    public ExperimentSettings withNumber(ExperimentSettings settings, double number) {
        return with(settings, kind.nearest().apply(number));
    }

    /** The same row, where only its kind is known. */
    @SuppressWarnings("unchecked")
    public <K> Setting<K> as(Kind<K> expected) {
        if (kind != expected) {
            throw new IllegalArgumentException(name + " is of another kind.");
        }
        return (Setting<K>) this;
    }

    // Texts

    /** Its name for people; an underscore marks the mnemonic. */
    public Sentence label() {
        return text("label");
    }

    /** Printed after the number; may be empty. */
    public Sentence unit() {
        return text("unit");
    }

    /** What it means. */
    public Sentence help() {
        return text("help");
    }

    /** The same in a few words. */
    public Sentence line() {
        return text("line");
    }

    /**
     * What its option does. The text has places for the least and the largest number if there are
     * any, then for its choices, first those without and then those with a proper name.
     */
    public Sentence description() {
        List<Object> arguments = new ArrayList<>();
        legal.ifPresent(range -> arguments.addAll(List.of(range.min(), range.max())));
        Map<Boolean, List<String>> named =
                choices.stream()
                        .collect(Collectors.partitioningBy(id -> properName(id).isPresent()));
        arguments.add(String.join(", ", named.get(false)));
        arguments.add(String.join(", ", named.get(true)));
        return new Sentence(key("option"), arguments);
    }

    /** One of its choices for people. */
    public Sentence choice(String id) {
        return properName(id).orElseGet(() -> text(id));
    }

    /** The same in a few words. */
    public Sentence choiceLine(String id) {
        return properName(id).orElseGet(() -> text(id + ".line"));
    }

    /** What a choice is, in a sentence or two; for names, too. */
    public Sentence choiceHelp(String id) {
        return text(id + ".help");
    }

    /** Names are the same in every language. */
    private Optional<Sentence> properName(String id) {
        return properName.apply(id).map(title -> Sentence.of("setting.name", title));
    }

    /** Every text that it needs, in every language. */
    public List<Sentence> texts() {
        List<Sentence> texts = new ArrayList<>(List.of(help()));
        if (stored) {
            texts.add(description());
        }
        if (named) {
            texts.add(label());
        }
        if (scale.isPresent()) {
            texts.add(unit());
        }
        if (choices.isEmpty() && noControl.isEmpty()) {
            texts.add(line());
        }
        unused().ifPresent(texts::add);
        choices.forEach(id -> texts.addAll(List.of(choice(id), choiceLine(id), choiceHelp(id))));
        return texts;
    }

    private Sentence text(String part) {
        return new Sentence(key(part), List.of());
    }

    private String key(String part) {
        return "setting." + name + "." + part;
    }

    @Override
    public String toString() {
        return name;
    }
}
