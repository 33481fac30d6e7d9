package org.crossbarlab.cli;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.SettingGroup;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.SettingsValues;
import org.crossbarlab.io.SettingsFile;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Sentence;

import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One option per setting of an experiment, from the table, and {@code --settings} for a file below
 * them. Values are kept as text until all are known, so that every fault is reported at once.
 */
final class SettingsOptions {

    private final Map<Setting<?>, String> texts = new LinkedHashMap<>();
    private final List<Sentence> repeated = new ArrayList<>();
    private final Set<SettingGroup> groups;
    private Path file;
    private boolean suggestedRange;

    private SettingsOptions(Set<SettingGroup> groups) {
        this.groups = groups;
    }

    /** All options. */
    static SettingsOptions all() {
        return new SettingsOptions(EnumSet.allOf(SettingGroup.class));
    }

    /** Those that matter to a network which is already trained. */
    static SettingsOptions withoutTraining() {
        return new SettingsOptions(EnumSet.complementOf(EnumSet.of(SettingGroup.TRAINING)));
    }

    /** Adds the options to a command. */
    void addTo(CommandSpec command) {
        for (SettingGroup group : groups) {
            ArgGroupSpec.Builder arguments =
                    ArgGroupSpec.builder()
                            .validate(false)
                            .multiplicity("0..1")
                            .order(10 + group.ordinal())
                            .heading("%n" + Messages.words(group.title()) + ":%n");
            Settings.STORED.stream()
                    .filter(setting -> setting.group() == group)
                    .map(this::option)
                    .forEach(arguments::addArg);
            command.addArgGroup(arguments.build());
        }
        command.addOption(
                OptionSpec.builder("--settings")
                        .paramLabel("FILE")
                        .order(3)
                        .type(Path.class)
                        .setter(setter(value -> file = (Path) value))
                        .description(
                                "Read settings from a JSON file, or from a saved result; options"
                                        + " given beside it win.")
                        .build());
    }

    private OptionSpec option(Setting<?> setting) {
        String standard = setting.standard();
        String suffix =
                setting == Settings.THREADS ? " " + Messages.get("cli.threads.default") : "";
        OptionSpec.Builder option =
                OptionSpec.builder("--" + setting.option())
                        .paramLabel(placeholder(setting.kind()))
                        .type(String.class)
                        .arity("1")
                        .setter(setter(value -> put(setting, (String) value)))
                        .description(
                                Messages.words(setting.description())
                                        + " "
                                        + Messages.get("cli.default", standard + suffix));
        if (setting.kind().form() == Kind.Form.FLAG) {
            option.arity("0..1").fallbackValue(Boolean.toString(true));
        }
        return option.build();
    }

    private static String placeholder(Kind<?> kind) {
        return switch (kind.form()) {
            case WHOLE -> "N";
            case NUMBER -> kind == Kind.NUMBER ? "X" : kind == Kind.SECONDS ? "SECONDS" : "OHM";
            case NAME -> "NAME";
            case FLAG -> "true|false";
        };
    }

    /** Options in groups may be repeated for all that picocli cares. */
    private void put(Setting<?> setting, String text) {
        String before = texts.put(setting, text);
        if (before != null && !before.equals(text)) {
            repeated.add(Sentence.of("fault.cli.repeated", "--" + setting.option(), before, text));
        }
    }

    /** Picocli clears every option with null before it parses. */
    private static ISetter setter(Consumer<Object> target) {
        return new ISetter() {
            @Override
            public <T> T set(T value) {
                if (value != null) {
                    target.accept(value);
                }
                return value;
            }
        };
    }

    /**
     * The settings: options over the file over the defaults.
     *
     * @throws UsageException with every fault
     */
    ExperimentSettings settings() {
        SettingsValues values = SettingsValues.NONE;
        List<Sentence> faults = new ArrayList<>(repeated);
        for (Map.Entry<Setting<?>, String> text : texts.entrySet()) {
            Optional<SettingsValues> more = values.withText(text.getKey(), text.getValue());
            if (more.isEmpty()) {
                faults.add(wrongKind(text.getKey(), text.getValue()));
            }
            values = more.orElse(values);
        }
        if (!faults.isEmpty()) {
            throw new UsageException(new InvalidValueException(faults));
        }
        SettingsValues merged = file == null ? values : values.over(SettingsFile.readValues(file));
        suggestedRange = merged.usesSuggestedRange();
        try {
            return merged.settings();
        } catch (InvalidValueException e) {
            throw new UsageException(e);
        }
    }

    private static Sentence wrongKind(Setting<?> setting, String text) {
        return Sentence.of(
                "fault.cli.kind", "--" + setting.option(), setting.kind().expected(), text.strip());
    }

    /** Whether the last settings took a published device's own range. */
    boolean usedSuggestedRange() {
        return suggestedRange;
    }
}
