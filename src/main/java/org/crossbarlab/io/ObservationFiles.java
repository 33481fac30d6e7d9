package org.crossbarlab.io;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.Observation;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.text.Numbers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What someone looks at, as JSON and as CSV. The keys of a saved result mean what they mean there,
 * for the figures on view; what the networks were trained for and the run that they come from stand
 * beside them. A figure that is not known yet is null, or an empty cell.
 */
public final class ObservationFiles {

    private ObservationFiles() {}

    /** Writes everything. */
    public static void writeJson(Path path, Observation seen) {
        AtomicFile.write(path, Json.pretty(toJson(seen)));
    }

    /** Writes one row for each scenario and chip, with all settings. */
    public static void writeCsv(Path path, Observation seen) {
        AtomicFile.write(path, toCsv(seen));
    }

    static ObjectNode toJson(Observation seen) {
        ObjectNode json = Json.object();
        json.put("dataset", seen.dataset());
        json.set("settings", SettingsFile.toJson(seen.settings()));
        json.put("chip", seen.chip());
        ObjectNode scenarios = json.putObject("scenarios");
        ObjectNode trainedFor = json.putObject("trainedFor");
        for (Scenario scenario : Scenario.values()) {
            Observation.Row row = seen.rows().get(scenario);
            if (row != null) {
                scenarios.set(scenario.key(), scenario(scenario, row, seen));
                row.trainedFor()
                        .ifPresent(
                                settings ->
                                        trainedFor.set(
                                                ResultFiles.key(scenario.network()),
                                                SettingsFile.toJson(settings)));
            }
        }
        ObjectNode points = json.putObject("points");
        // Differences of figures with one decimal have no more.
        points.set("cost", Json.number(Numbers.rounded(seen.cost(), 1)));
        points.set("wonBack", Json.number(Numbers.rounded(seen.wonBack(), 1)));
        seen.run().ifPresent(run -> putRun(json, run));
        return json;
    }

    /** Where the networks come from. */
    private static void putRun(ObjectNode json, TrainedPair run) {
        ObjectNode whole = ResultFiles.toJson(run.result());
        for (String key : List.of("loss", "timing", "provenance")) {
            json.set(key, whole.get(key));
        }
        ObjectNode origin = json.putObject("run");
        origin.put("began", run.began().toString());
        origin.put("complete", run.isComplete());
        origin.set("settings", whole.get("settings"));
        origin.set("scenarios", whole.get("scenarios"));
    }

    private static ObjectNode scenario(Scenario scenario, Observation.Row row, Observation seen) {
        ObjectNode json = Json.object();
        List<Double> tested = row.tested();
        if (scenario == Scenario.DIGITAL_DIGITAL) {
            json.set("accuracy", Json.number(row.selected()));
        } else {
            Optional<AnalogAccuracy> over =
                    tested.isEmpty() ? Optional.empty() : Optional.of(AnalogAccuracy.of(tested));
            json.set("mean", Json.number(over.map(AnalogAccuracy::mean).orElse(Double.NaN)));
            json.set("std", Json.number(over.map(AnalogAccuracy::std).orElse(Double.NaN)));
            json.set("runs", Json.numbers(row.chips()));
            ObjectNode chip = json.putObject("chip");
            chip.put("number", seen.chip());
            chip.set("accuracy", Json.number(row.selected()));
            chip.put("images", row.images());
            chip.put("inMean", isInMean(seen.chip(), row));
        }
        json.set("shownPercent", Json.number(row.shownPercent()));
        json.put("earlierEpoch", row.earlier());
        return json;
    }

    private static boolean isInMean(int chip, Observation.Row row) {
        return chip <= row.chips().size();
    }

    static String toCsv(Observation seen) {
        List<Object> header =
                new ArrayList<>(
                        List.of("dataset", "scenario", "chip", "accuracy", "images", "inMean"));
        Settings.STORED.forEach(setting -> header.add(setting.name()));
        Settings.STORED.forEach(setting -> header.add("trainedFor." + setting.name()));
        Csv csv = new Csv(header.toArray());
        for (Scenario scenario : Scenario.values()) {
            Observation.Row row = seen.rows().get(scenario);
            if (row != null) {
                chips(scenario, row, seen).forEach(cells -> csv.row(cells.toArray()));
            }
        }
        return csv.toString();
    }

    /** The tests of a scenario: one on each chip that is known, or the one without chips. */
    private static List<List<Object>> chips(
            Scenario scenario, Observation.Row row, Observation seen) {
        List<List<Object>> rows = new ArrayList<>();
        if (scenario == Scenario.DIGITAL_DIGITAL) {
            rows.add(cells(scenario, "", row.selected(), row.images(), "", row, seen));
            return rows;
        }
        boolean listed = false;
        for (int chip = 1; chip <= row.chips().size(); chip++) {
            double accuracy = row.chips().get(chip - 1);
            if (Double.isFinite(accuracy)) {
                listed |= chip == seen.chip();
                rows.add(cells(scenario, chip, accuracy, "", true, row, seen));
            }
        }
        if (!listed && Double.isFinite(row.selected())) {
            boolean inMean = isInMean(seen.chip(), row);
            rows.add(cells(scenario, seen.chip(), row.selected(), row.images(), inMean, row, seen));
        }
        return rows;
    }

    private static List<Object> cells(
            Scenario scenario,
            Object chip,
            double accuracy,
            Object images,
            Object inMean,
            Observation.Row row,
            Observation seen) {
        List<Object> cells = new ArrayList<>();
        cells.addAll(List.of(seen.dataset(), scenario.key(), chip, accuracy, images, inMean));
        cells.addAll(ResultFiles.settings(Optional.of(seen.settings())));
        cells.addAll(ResultFiles.settings(row.trainedFor()));
        return cells;
    }
}
