package org.crossbarlab.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Price;
import org.crossbarlab.experiment.Remedy;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.Sweep;
import org.crossbarlab.experiment.SweepResult;
import org.crossbarlab.nn.OverflowException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sweeps as JSON, complete, and as CSV, one row per point, scenario and chip. Where outputs
 * overflowed, one row of the CSV has neither chip nor accuracy, and the JSON says why.
 */
public final class SweepFiles {

    private SweepFiles() {}

    /** Writes every point with its chips, the settings and the provenance. */
    public static void writeJson(Path path, SweepResult result) {
        AtomicFile.write(path, Json.pretty(toJson(result)));
    }

    /** Writes the accuracy of every test. */
    public static void writeCsv(Path path, SweepResult result) {
        AtomicFile.write(path, toCsv(result));
    }

    /**
     * Writes the accuracy of every test of several sweeps.
     *
     * @param curves by the names that tell them apart
     */
    public static void writeCsv(Path path, Map<String, SweepResult> curves) {
        Csv csv = new Csv("curve", "dataset", "parameter", "value", "scenario", "chip", "accuracy");
        curves.forEach((name, result) -> rows(result, csv, List.of(name)));
        AtomicFile.write(path, csv.toString());
    }

    /** Writes the accuracy of networks on each of many chips, with the settings. */
    public static void writeChipsCsv(
            Path path,
            String dataset,
            ExperimentSettings settings,
            Map<NetworkRole, AnalogAccuracy> analog) {
        Csv csv = withSettings("dataset", "scenario", "chip", "accuracy");
        List<String> end = ResultFiles.settings(Optional.of(settings));
        ResultFiles.analogRows(analog, csv, List.of(dataset), end);
        AtomicFile.write(path, csv.toString());
    }

    /**
     * Writes what remedies do on every chip, and what they cost.
     *
     * @param settings without a remedy
     */
    public static void writeRemediesCsv(
            Path path,
            String dataset,
            ExperimentSettings settings,
            Map<Remedy, Map<NetworkRole, AnalogAccuracy>> accuracies) {
        Csv csv =
                withSettings(
                        "dataset",
                        "remedy",
                        "devices",
                        "writes",
                        "images",
                        "scenario",
                        "chip",
                        "accuracy");
        accuracies.forEach(
                (remedy, analog) -> {
                    ExperimentSettings used = settings.withCrossbar(remedy.on(settings.crossbar()));
                    Price price = Price.of(used.crossbar());
                    List<Object> first =
                            List.of(
                                    dataset,
                                    remedy.id(),
                                    price.devices(),
                                    price.writes(),
                                    price.images());
                    ResultFiles.analogRows(
                            analog, csv, first, ResultFiles.settings(Optional.of(used)));
                });
        AtomicFile.write(path, csv.toString());
    }

    /**
     * Writes the mean accuracies of networks trained under some settings and tested under others.
     *
     * @param settings in both cases, but for the one that differs
     * @param parameter what differs
     * @param values of it
     * @param accuracies {@code [trained][tested]} flattened; what is not a number is left out
     */
    public static void writeGridCsv(
            Path path,
            String dataset,
            ExperimentSettings settings,
            Setting<?> parameter,
            List<String> values,
            double[] accuracies) {
        Csv csv = withSettings("dataset", "parameter", "trained", "tested", "accuracy");
        for (int i = 0; i < accuracies.length; i++) {
            if (!Double.isNaN(accuracies[i])) {
                List<Object> cells = new ArrayList<>();
                cells.addAll(List.of(dataset, parameter.option()));
                cells.addAll(List.of(values.get(i / values.size()), values.get(i % values.size())));
                cells.add(accuracies[i]);
                cells.addAll(ResultFiles.settings(Optional.of(settings)));
                csv.row(cells.toArray());
            }
        }
        AtomicFile.write(path, csv.toString());
    }

    private static Csv withSettings(String... first) {
        List<Object> header = new ArrayList<>(List.of(first));
        Settings.STORED.forEach(setting -> header.add(setting.name()));
        return new Csv(header.toArray());
    }

    static ObjectNode toJson(SweepResult result) {
        ObjectNode json = Json.object();
        json.put("dataset", result.dataset());
        json.put("parameter", result.parameter().option());
        json.set("settings", SettingsFile.toJson(result.settings()));
        json.putObject(Scenario.DIGITAL_DIGITAL.key())
                .set("accuracy", Json.number(result.digital()));
        ArrayNode points = json.putArray("points");
        for (Sweep.Point point : result.points()) {
            ObjectNode entry = points.addObject();
            entry.set("value", Json.value(Kind.OHMS_OR_INFINITE, point.value()));
            entry.setAll(ResultFiles.analogScenarios(point.analog()));
            point.overflows().forEach((role, why) -> entry.set(key(role), overflow(why)));
        }
        json.set("provenance", ResultFiles.provenance(result.provenance()));
        return json;
    }

    /** No figures, and why: in English, like all that files say. */
    private static ObjectNode overflow(OverflowException why) {
        ObjectNode entry = Json.object();
        entry.putNull("mean");
        entry.putNull("std");
        entry.putArray("runs");
        return entry.put("overflow", why.getMessage());
    }

    private static String key(NetworkRole role) {
        return ResultFiles.inDevices(role).key();
    }

    static String toCsv(SweepResult result) {
        Csv csv = new Csv("dataset", "parameter", "value", "scenario", "chip", "accuracy");
        rows(result, csv, List.of());
        return csv.toString();
    }

    private static void rows(SweepResult result, Csv csv, List<String> first) {
        for (Sweep.Point point : result.points()) {
            List<Object> beginning = new ArrayList<>(first);
            beginning.add(result.dataset());
            beginning.add(result.parameter().option());
            beginning.add(point.value());
            ResultFiles.analogRows(point.analog(), csv, beginning, List.of());
            for (NetworkRole role : point.overflows().keySet()) {
                List<Object> cells = new ArrayList<>(beginning);
                cells.addAll(List.of(key(role), "", ""));
                csv.row(cells.toArray());
            }
        }
    }
}
