package org.crossbarlab.cli;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.io.SettingsFile;
import org.crossbarlab.io.SettingsKey;
import org.crossbarlab.io.SettingsValues;

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
import java.util.Set;
import java.util.function.Consumer;

/**
 * One option per setting of an experiment, from a table, and {@code --settings} for a file below
 * them. Values are kept as text until all are known, so that every fault is reported at once.
 */
final class SettingsOptions {

    /** Headings of the help. */
    enum Group {
        TRAINING("Training"),
        DEVICE("Device and crossbar"),
        RUN("Chips and machine");

        private final String heading;

        Group(String heading) {
            this.heading = heading;
        }
    }

    private record Row(
            Group group, SettingsKey<?> key, String option, String label, String description) {}

    private static final List<Row> ROWS =
            List.of(
                    new Row(
                            Group.TRAINING,
                            SettingsKey.EPOCHS,
                            "--epochs",
                            "N",
                            "Passes over the training images, 1 to 1000."),
                    new Row(
                            Group.TRAINING,
                            SettingsKey.BATCH_SIZE,
                            "--batch",
                            "N",
                            "Images per step of the optimiser, 1 to 10000."),
                    new Row(
                            Group.TRAINING,
                            SettingsKey.LEARNING_RATE,
                            "--learning-rate",
                            "X",
                            "Learning rate of Adam, above 0 and at most 1."),
                    new Row(
                            Group.DEVICE,
                            SettingsKey.ERROR,
                            "--error",
                            "MODEL",
                            "Programming error. Generic, of size --alpha: proportional,"
                                    + " independent, inverse, uniform-proportional,"
                                    + " uniform-independent, uniform-inverse. Published devices:"
                                    + " rram-milo, rram-wan, pcm-joshi, sonos. Or none."),
                    new Row(
                            Group.DEVICE,
                            SettingsKey.ALPHA,
                            "--alpha",
                            "X",
                            "Size of a generic error, 0 or more: a fraction of the conductance"
                                    + " (proportional) or of the largest one (independent)."),
                    new Row(
                            Group.DEVICE,
                            SettingsKey.WEIGHT_BITS,
                            "--bits",
                            "N",
                            "Resolution of a weight: 1 to 16, or analog."),
                    new Row(
                            Group.DEVICE,
                            SettingsKey.MAPPING,
                            "--mapping",
                            "NAME",
                            "How signed weights are stored: balanced, balanced-two-sided, offset,"
                                    + " offset-unit-column."),
                    new Row(
                            Group.DEVICE,
                            SettingsKey.R_MIN,
                            "--r-min",
                            "OHM",
                            "Lowest resistance of a cell. A published device comes with its own"
                                    + " range."),
                    new Row(
                            Group.DEVICE,
                            SettingsKey.R_MAX,
                            "--r-max",
                            "OHM",
                            "Highest resistance of a cell, or infinite."),
                    new Row(
                            Group.DEVICE,
                            SettingsKey.WEIGHT_PERCENTILE,
                            "--percentile",
                            "P",
                            "Percentile of the weights that fills the range, 50 to 100; larger"
                                    + " weights are clipped."),
                    new Row(
                            Group.DEVICE,
                            SettingsKey.CLIP,
                            "--clip",
                            "true|false",
                            "Keep programmed conductances within the range; plain --clip means"
                                    + " true."),
                    new Row(
                            Group.RUN,
                            SettingsKey.CHIPS,
                            "--chips",
                            "N",
                            "Chips on which each network is tested, 1 to 1000."),
                    new Row(
                            Group.RUN,
                            SettingsKey.SEED,
                            "--seed",
                            "N",
                            "Seed of all randomness; the same seed gives the same numbers."),
                    new Row(
                            Group.RUN,
                            SettingsKey.THREADS,
                            "--threads",
                            "N",
                            "Threads that share the work; they change no result."));

    private final Map<Row, String> texts = new LinkedHashMap<>();
    private final List<String> repeated = new ArrayList<>();
    private final Set<Group> groups;
    private Path file;
    private boolean suggestedRange;

    private SettingsOptions(Set<Group> groups) {
        this.groups = groups;
    }

    /** All options. */
    static SettingsOptions all() {
        return new SettingsOptions(EnumSet.allOf(Group.class));
    }

    /** Those that matter to a network which is already trained. */
    static SettingsOptions withoutTraining() {
        return new SettingsOptions(EnumSet.of(Group.DEVICE, Group.RUN));
    }

    /** Adds the options to a command. */
    void addTo(CommandSpec command) {
        for (Group group : groups) {
            ArgGroupSpec.Builder arguments =
                    ArgGroupSpec.builder()
                            .validate(false)
                            .multiplicity("0..1")
                            .order(10 + group.ordinal())
                            .heading("%n" + group.heading + ":%n");
            ROWS.stream()
                    .filter(row -> row.group() == group)
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

    private OptionSpec option(Row row) {
        String standard = row.key().text(ExperimentSettings.REFERENCE);
        String suffix = row.key() == SettingsKey.THREADS ? " (all cores)" : "";
        OptionSpec.Builder option =
                OptionSpec.builder(row.option())
                        .paramLabel(row.label())
                        .type(String.class)
                        .arity("1")
                        .setter(setter(value -> put(row, (String) value)))
                        .description(row.description() + " Default: " + standard + suffix + ".");
        if (row.key() == SettingsKey.CLIP) {
            option.arity("0..1").fallbackValue("true");
        }
        return option.build();
    }

    /** Options in groups may be repeated for all that picocli cares. */
    private void put(Row row, String text) {
        String before = texts.put(row, text);
        if (before != null && !before.equals(text)) {
            repeated.add(row.option() + " is given as " + before + " and as " + text + ".");
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
        List<String> faults = new ArrayList<>(repeated);
        for (Map.Entry<Row, String> text : texts.entrySet()) {
            Row row = text.getKey();
            try {
                values = values.withText(row.key(), text.getValue());
            } catch (IllegalArgumentException e) {
                faults.add(row.option() + " " + e.getMessage() + ".");
            }
        }
        if (!faults.isEmpty()) {
            throw new UsageException(String.join(" ", faults));
        }
        SettingsValues merged = file == null ? values : values.over(SettingsFile.readValues(file));
        suggestedRange = merged.usesSuggestedRange();
        try {
            return merged.settings();
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    /** Whether the last settings took a published device's own range. */
    boolean usedSuggestedRange() {
        return suggestedRange;
    }
}
