package org.crossbarlab.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Provenance;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.Timing;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.nn.Epoch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Results of an experiment as JSON, complete, and as CSV, one row per test. */
public final class ResultFiles {

    /** The keys of saved results and sweeps beside the settings. */
    static final List<String> KEYS =
            List.of(
                    "dataset",
                    "scenarios",
                    "loss",
                    "timing",
                    "provenance",
                    "parameter",
                    "digital",
                    "points",
                    "chip",
                    "trainedFor",
                    "run");

    private static final List<Scenario> CHIP_SCENARIOS =
            List.of(Scenario.DIGITAL_ANALOG, Scenario.AWARE_ANALOG);

    private ResultFiles() {}

    /** Writes the result with settings, losses, timing and provenance. */
    public static void writeJson(Path path, ExperimentResult result) {
        AtomicFile.write(path, Json.pretty(toJson(result)));
    }

    /** Writes the accuracy of every test: scenario and chip, or no chip for the digital test. */
    public static void writeCsv(Path path, ExperimentResult result) {
        AtomicFile.write(path, toCsv(result));
    }

    static ObjectNode toJson(ExperimentResult result) {
        ObjectNode json = Json.object();
        json.put("dataset", result.dataset());
        json.set("settings", SettingsFile.toJson(result.settings()));
        json.set("scenarios", scenarios(result.digital(), result.analog()));
        ObjectNode loss = json.putObject("loss");
        for (NetworkRole role : NetworkRole.values()) {
            TrainedNetwork network = result.networks().get(role);
            if (network != null && !network.history().isEmpty()) {
                loss.set(key(role), loss(network.history()));
            }
        }
        json.set("timing", timing(result.timing()));
        json.set("provenance", provenance(result.provenance()));
        return json;
    }

    /** The digital test and those on chips, under the scenarios' keys. */
    static ObjectNode scenarios(double digital, Map<NetworkRole, AnalogAccuracy> analog) {
        ObjectNode scenarios = Json.object();
        scenarios.putObject(Scenario.DIGITAL_DIGITAL.key()).set("accuracy", Json.number(digital));
        scenarios.setAll(analogScenarios(analog));
        return scenarios;
    }

    static ObjectNode analogScenarios(Map<NetworkRole, AnalogAccuracy> analog) {
        ObjectNode scenarios = Json.object();
        for (Scenario scenario : CHIP_SCENARIOS) {
            AnalogAccuracy accuracy = analog.get(scenario.network());
            if (accuracy != null) {
                ObjectNode entry = scenarios.putObject(scenario.key());
                entry.set("mean", Json.number(accuracy.mean()));
                entry.set("std", Json.number(accuracy.std()));
                entry.set("runs", Json.numbers(accuracy.runs()));
            }
        }
        return scenarios;
    }

    /** The scenario in which a network meets devices. */
    static Scenario inDevices(NetworkRole role) {
        return CHIP_SCENARIOS.stream()
                .filter(scenario -> scenario.network() == role)
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode loss(List<Epoch> history) {
        ObjectNode loss = Json.object();
        loss.set("training", column(history, Epoch::trainingLoss));
        loss.set("validation", column(history, Epoch::validationLoss));
        loss.set("validationAccuracy", column(history, Epoch::validationAccuracy));
        return loss;
    }

    private static ArrayNode column(List<Epoch> history, Function<Epoch, Double> value) {
        return Json.numbers(history.stream().map(value).toList());
    }

    private static ObjectNode timing(Timing timing) {
        ObjectNode json = Json.object();
        json.set("digitalEpoch", Json.number(timing.digitalEpoch()));
        json.set("awareEpoch", Json.number(timing.awareEpoch()));
        json.set("analogTest", Json.number(timing.analogTest()));
        json.set("total", Json.number(timing.total()));
        return json;
    }

    static ObjectNode provenance(Provenance provenance) {
        ObjectNode json = Json.object();
        json.put("version", provenance.version());
        json.put("seed", provenance.seed());
        ObjectNode data = json.putObject("data");
        provenance.data().forEach(data::put);
        json.put("jdk", provenance.jdk());
        json.put("backend", provenance.backend());
        json.put("kernels", provenance.kernels());
        json.put("os", provenance.os());
        json.put("cpu", provenance.cpu());
        json.put("threads", provenance.threads());
        return json;
    }

    static String toCsv(ExperimentResult result) {
        List<Object> header = new ArrayList<>(List.of("dataset", "scenario", "chip", "accuracy"));
        Settings.STORED.forEach(setting -> header.add(setting.name()));
        Csv csv = new Csv(header.toArray());
        List<String> settings = settings(Optional.of(result.settings()));
        csv.row(
                Stream.concat(
                                Stream.of(
                                        result.dataset(),
                                        Scenario.DIGITAL_DIGITAL.key(),
                                        "",
                                        result.digital()),
                                settings.stream())
                        .toArray());
        analogRows(result.analog(), csv, List.of(result.dataset()), settings);
        return csv.toString();
    }

    /** A cell for each setting that files hold; all empty if there are no settings. */
    static List<String> settings(Optional<ExperimentSettings> settings) {
        return Settings.STORED.stream()
                .map(setting -> settings.flatMap(setting::text).orElse(""))
                .toList();
    }

    /** One row per scenario and chip, between what all rows begin and end with. */
    static void analogRows(
            Map<NetworkRole, AnalogAccuracy> analog, Csv csv, List<?> beginning, List<?> end) {
        for (Scenario scenario : CHIP_SCENARIOS) {
            AnalogAccuracy accuracy = analog.get(scenario.network());
            List<Double> runs = accuracy == null ? List.of() : accuracy.runs();
            for (int i = 0; i < runs.size(); i++) {
                List<Object> row = new ArrayList<>(beginning);
                row.addAll(List.of(scenario.key(), i + 1, runs.get(i)));
                row.addAll(end);
                csv.row(row.toArray());
            }
        }
    }

    /** The name of a network in files. */
    static String key(NetworkRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
