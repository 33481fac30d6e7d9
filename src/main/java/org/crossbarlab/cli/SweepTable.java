package org.crossbarlab.cli;

import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Sweep;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.text.Messages;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints a sweep point by point, while it runs. */
final class SweepTable {

    private static final String CELL = "  %18s";

    private final PrintWriter out;
    private final Setting<?> parameter;
    private final List<Scenario> columns = new ArrayList<>();

    SweepTable(PrintWriter out, Setting<?> parameter) {
        this.out = out;
        this.parameter = parameter;
    }

    /** Prints the head of the table. */
    void begin(List<TrainedNetwork> networks, double digital) {
        List<NetworkRole> roles = networks.stream().map(TrainedNetwork::role).toList();
        for (Scenario scenario : Scenario.values()) {
            if (scenario != Scenario.DIGITAL_DIGITAL && roles.contains(scenario.network())) {
                columns.add(scenario);
            }
        }
        out.println();
        out.println(
                "Without devices the digital network has %s."
                        .formatted(Wording.percent(100 * digital, 0)));
        out.println();
        StringBuilder head = new StringBuilder("  %-12s".formatted(parameter.option()));
        columns.forEach(scenario -> head.append(CELL.formatted(scenario.title())));
        out.println(head);
        out.flush();
    }

    /** Prints one point. */
    void add(Sweep.Point point) {
        StringBuilder row = new StringBuilder("  %-12s".formatted(Wording.number(point.value())));
        for (Scenario scenario : columns) {
            AnalogAccuracy accuracy = point.analog().get(scenario.network());
            row.append(CELL.formatted(accuracy == null ? "–" : Wording.percent(accuracy)));
        }
        out.println(row);
        point.overflows().values().stream()
                .map(Messages::words)
                .distinct()
                .forEach(reason -> out.println("    – " + reason));
        out.flush();
    }
}
