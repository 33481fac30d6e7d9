package org.crossbarlab.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.Checkpoint;
import org.crossbarlab.experiment.ExperimentListener;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.OptimiserState;
import org.crossbarlab.text.Sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A folder with one checkpoint per network, {@code digital.json} and {@code aware.json}, each
 * replaced at the end of every epoch. Checkpoints are taken up only by the same experiment on the
 * same data.
 *
 * @param folder where they are
 * @param settings of the experiment
 * @param architecture of its networks
 * @param checksums of its data
 */
public record CheckpointFolder(
        Path folder,
        ExperimentSettings settings,
        Architecture architecture,
        Map<String, String> checksums) {

    /** What does not change any step of a training; more epochs just go on. */
    private static final Set<Setting<?>> FREE =
            Set.of(Settings.EPOCHS, Settings.CHIPS, Settings.THREADS);

    /** A folder for the networks that the reference experiment trains on a data set. */
    public CheckpointFolder(Path folder, ExperimentSettings settings, Dataset data) {
        this(folder, settings, Architecture.reference(data), data.checksums());
    }

    /**
     * Creates the folder if need be and makes sure that checkpoints can be written.
     *
     * @throws UnwritableFileException if they cannot
     */
    public void requireWritable() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UnwritableFileException(Sentence.of("fault.io.folder", folder), e);
        }
        for (NetworkRole role : NetworkRole.values()) {
            AtomicFile.requireWritable(file(role));
        }
    }

    /**
     * Reads the checkpoints that are there.
     *
     * @throws InvalidFileException if one is damaged or belongs to another experiment
     */
    public Map<NetworkRole, Checkpoint> read() {
        Map<NetworkRole, Checkpoint> checkpoints = new EnumMap<>(NetworkRole.class);
        for (NetworkRole role : NetworkRole.values()) {
            if (Files.exists(file(role))) {
                Sentence title = Sentence.of("fault.io.checkpoint", file(role));
                JsonInput input =
                        JsonInput.read(title, file(role))
                                .withRemedy(Sentence.of("fault.io.remedy.delete"));
                checkpoints.put(role, parse(role, input));
            }
        }
        return checkpoints;
    }

    /**
     * A listener that writes a checkpoint after every epoch.
     *
     * @param before from which the trainings started
     */
    public ExperimentListener recorder(Map<NetworkRole, Checkpoint> before) {
        Map<NetworkRole, List<Epoch>> histories = new EnumMap<>(NetworkRole.class);
        before.forEach((role, start) -> histories.put(role, new ArrayList<>(start.history())));
        return new ExperimentListener() {
            @Override
            public void epochTrained(NetworkRole network, Epoch epoch, OptimiserState state) {
                List<Epoch> history = histories.computeIfAbsent(network, r -> new ArrayList<>());
                history.add(epoch);
                write(new Checkpoint(network, architecture, state, history));
            }
        };
    }

    /** Writes one checkpoint over the one before. */
    public void write(Checkpoint checkpoint) {
        ObjectNode json = Json.object();
        json.put("network", ResultFiles.key(checkpoint.network()));
        json.set("settings", SettingsFile.toJson(settings));
        ObjectNode data = json.putObject("data");
        checksums.forEach(data::put);
        ArchitectureJson.write(checkpoint.architecture(), json);
        CheckpointJson.write(checkpoint, json);
        AtomicFile.write(file(checkpoint.network()), Json.pretty(json));
    }

    private Path file(NetworkRole role) {
        return folder.resolve(ResultFiles.key(role) + ".json");
    }

    private Checkpoint parse(NetworkRole role, JsonInput input) {
        JsonNode json = tree(input);
        if (!json.path("network").asText().equals(ResultFiles.key(role))) {
            throw damaged(input, Sentence.of("fault.io.role", ResultFiles.key(role)));
        }
        requireSame(json, input);
        Checkpoint checkpoint = CheckpointJson.read(role, architecture, json, input);
        if (checkpoint.history().size() > settings.training().epochs()) {
            throw input.fault(
                    Sentence.of(
                            "fault.io.epochs.many",
                            checkpoint.history().size(),
                            settings.training().epochs()));
        }
        return checkpoint;
    }

    private static JsonNode tree(JsonInput input) {
        try {
            return input.tree();
        } catch (InvalidFileException e) {
            boolean noObject = e.sentences().getFirst().key().equals("fault.io.in");
            throw noObject ? damaged(input, Sentence.of("fault.io.braces")) : e;
        }
    }

    private static ExperimentSettings settings(JsonNode json, JsonInput input) {
        try {
            return SettingsFile.parse(input.part(json.path("settings"))).settings();
        } catch (InvalidFileException e) {
            throw damaged(input, Sentence.of("fault.io.checkpoint.settings"));
        }
    }

    private static InvalidFileException damaged(JsonInput input, Sentence what) {
        return input.fault(Sentence.of("fault.io.delete", what));
    }

    private void requireSame(JsonNode json, JsonInput input) {
        ExperimentSettings found = settings(json, input);
        List<Sentence> differences = new ArrayList<>();
        for (Setting<?> setting : Settings.STORED) {
            String before = setting.text(found).orElse("none");
            String now = setting.text(settings).orElse("none");
            if (!FREE.contains(setting) && !before.equals(now)) {
                differences.add(Sentence.of("fault.io.other.setting", setting.name(), before, now));
            }
        }
        ObjectNode data = Json.object();
        checksums.forEach(data::put);
        if (!data.equals(json.path("data"))) {
            differences.add(Sentence.of("fault.io.other.data"));
        }
        if (!ArchitectureJson.matches(architecture, json)) {
            differences.add(Sentence.of("fault.io.other.layers"));
        }
        if (!differences.isEmpty()) {
            throw input.fault(Sentence.of("fault.io.other", Clauses.list(differences)));
        }
    }
}
