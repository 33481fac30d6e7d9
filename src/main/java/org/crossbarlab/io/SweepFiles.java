package org.crossbarlab.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Sweep;
import org.crossbarlab.experiment.SweepResult;
import org.crossbarlab.nn.OverflowException;

import java.nio.file.Path;
import java.util.List;

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
        for (Sweep.Point point : result.points()) {
            ResultFiles.analogRows(
                    point.analog(),
                    csv,
                    List.of(result.dataset(), result.parameter().option(), point.value()),
                    List.of());
            for (NetworkRole role : point.overflows().keySet()) {
                csv.row(
                        result.dataset(),
                        result.parameter().option(),
                        point.value(),
                        key(role),
                        "",
                        "");
            }
        }
        return csv.toString();
    }
}
