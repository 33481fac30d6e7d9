package org.crossbarlab.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Provenance;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Timing;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.text.Sentence;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Both networks of a run in one file: a saved result, as far as it is known, with the weights to
 * the last bit. Settings can be read from it as from any result.
 */
public final class PairFile {

    /** Raised whenever older programs could no longer read the file. */
    static final int FORMAT = 1;

    /** The keys of such a file beside those of a result. */
    static final List<String> KEYS = List.of("format", "began", "networks");

    private PairFile() {}

    /**
     * Writes a pair.
     *
     * @throws UnwritableFileException if that is not possible; then nothing has changed
     */
    public static void write(Path path, TrainedPair pair) {
        AtomicFile.write(path, Json.pretty(toJson(pair)));
    }

    /**
     * Reads a pair.
     *
     * @throws InvalidFileException if it is damaged, or made by a newer program
     */
    public static TrainedPair read(Path path) {
        return parse(JsonInput.read(Sentence.of("fault.io.pair", path), path));
    }

    static ObjectNode toJson(TrainedPair pair) {
        ObjectNode json = Json.object();
        json.put("format", FORMAT);
        json.put("began", pair.began().toString());
        ObjectNode result = ResultFiles.toJson(pair.result());
        // Each network brings its epochs, with their seconds.
        result.remove("loss");
        json.setAll(result);
        ObjectNode networks = json.putObject("networks");
        pair.networks()
                .forEach(
                        (role, network) ->
                                networks.set(ResultFiles.key(role), NetworkJson.write(network)));
        return json;
    }

    static TrainedPair parse(JsonInput input) {
        JsonNode json = input.tree();
        if (json.path("format").asInt() > FORMAT) {
            throw input.fault(Sentence.of("fault.io.pair.newer"));
        }
        try {
            return new TrainedPair(Instant.parse(text(json, "began", input)), result(json, input));
        } catch (DateTimeException e) {
            throw input.fault(Sentence.of("fault.io.pair.key", "began"));
        }
    }

    private static ExperimentResult result(JsonNode json, JsonInput input) {
        Map<NetworkRole, TrainedNetwork> networks = new EnumMap<>(NetworkRole.class);
        Map<NetworkRole, AnalogAccuracy> analog = new EnumMap<>(NetworkRole.class);
        JsonNode scenarios = json.path("scenarios");
        for (NetworkRole role : NetworkRole.values()) {
            JsonNode network = json.path("networks").path(ResultFiles.key(role));
            if (!network.isMissingNode()) {
                networks.put(role, NetworkJson.read(role, network, input));
            }
            Scenario scenario =
                    role == NetworkRole.DIGITAL ? Scenario.DIGITAL_ANALOG : Scenario.AWARE_ANALOG;
            JsonNode runs = scenarios.path(scenario.key()).path("runs");
            if (!runs.isEmpty() && networks.containsKey(role)) {
                List<Double> accuracies = new ArrayList<>();
                runs.forEach(run -> accuracies.add(run.asDouble(Double.NaN)));
                analog.put(role, AnalogAccuracy.of(accuracies));
            }
        }
        if (networks.isEmpty()) {
            throw input.fault(Sentence.of("fault.io.pair.key", "networks"));
        }
        return new ExperimentResult(
                text(json, "dataset", input),
                SettingsFile.parse(input.part(json.path("settings"))).settings(),
                scenarios
                        .path(Scenario.DIGITAL_DIGITAL.key())
                        .path("accuracy")
                        .asDouble(Double.NaN),
                analog,
                networks,
                timing(json.path("timing")),
                provenance(json.path("provenance"), input));
    }

    private static Timing timing(JsonNode json) {
        return new Timing(
                json.path("digitalEpoch").asDouble(),
                json.path("awareEpoch").asDouble(),
                json.path("analogTest").asDouble(),
                json.path("total").asDouble());
    }

    private static Provenance provenance(JsonNode json, JsonInput input) {
        Map<String, String> data = new TreeMap<>();
        json.path("data")
                .properties()
                .forEach(part -> data.put(part.getKey(), part.getValue().asText()));
        if (data.isEmpty()) {
            throw input.fault(Sentence.of("fault.io.pair.key", "provenance"));
        }
        return new Provenance(
                json.path("version").asText(),
                json.path("seed").asLong(),
                data,
                json.path("jdk").asText(),
                json.path("backend").asText(),
                json.path("kernels").asText(),
                json.path("os").asText(),
                json.path("cpu").asText(),
                json.path("threads").asInt());
    }

    private static String text(JsonNode json, String key, JsonInput input) {
        if (!json.path(key).isTextual()) {
            throw input.fault(Sentence.of("fault.io.pair.key", key));
        }
        return json.path(key).asText();
    }
}
