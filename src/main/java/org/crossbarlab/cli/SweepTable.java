package org.crossbarlab.cli;

import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Sweep;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints a sweep point by point, while it runs. */
final class SweepTable {

    private static final int NARROWEST = 12;
    private static final String CELL = "  %18s";

    private final PrintWriter out;
    private final Sweep sweep;
    private final Map<Double, String> labels;
    private final String firstCell;
    private final List<Scenario> columns = new ArrayList<>();

    SweepTable(PrintWriter out, Sweep sweep) {
        this.out = out;
        this.sweep = sweep;
        this.labels = labels(sweep);
        int widest = labels.values().stream().mapToInt(String::length).max().orElseThrow();
        this.firstCell = "  %-" + Math.max(widest, NARROWEST) + "s";
    }

    /** Short, unless two values would look like one. */
    private static Map<Double, String> labels(Sweep sweep) {
        List<Double> values = sweep.values().stream().distinct().toList();
        boolean tell = values.stream().map(Wording::number).distinct().count() == values.size();
        return values.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(), tell ? Wording::number : Numbers::exact));
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
                String.format(
                        Locale.ROOT,
                        "Without devices the digital network has %s.",
                        Wording.percent(100 * digital, 0)));
        if (Chance.isNear(networks.getFirst(), digital)) {
            out.println(Chance.NOTHING_LEARNED);
        }
        repeated().ifPresent(out::println);
        out.println();
        StringBuilder head = cell(firstCell, sweep.parameter().option());
        columns.forEach(scenario -> head.append(cell(CELL, scenario.title())));
        out.println(head);
        out.flush();
    }

    /** What to know of points that are the same: each is tested, as was asked for. */
    private Optional<String> repeated() {
        int points = sweep.values().size();
        int different = sweep.different();
        if (different == points) {
            return Optional.empty();
        }
        return Optional.of(
                different == 1
                        ? String.format(
                                Locale.ROOT,
                                "All %d points are at %s, as --from and --to are, so they repeat"
                                        + " each other.",
                                points,
                                Numbers.exact(sweep.values().getFirst()))
                        : String.format(
                                Locale.ROOT,
                                "Only %d of the %d points differ: no more numbers lie between"
                                        + " --from and --to.",
                                different,
                                points));
    }

    private static StringBuilder cell(String format, String content) {
        return new StringBuilder(String.format(Locale.ROOT, format, content));
    }

    /** Prints one point. */
    void add(Sweep.Point point) {
        StringBuilder row = cell(firstCell, labels.get(point.value()));
        for (Scenario scenario : columns) {
            AnalogAccuracy accuracy = point.analog().get(scenario.network());
            row.append(cell(CELL, accuracy == null ? "–" : Wording.percent(accuracy)));
        }
        out.println(row);
        point.overflows().values().stream()
                .map(Messages::words)
                .distinct()
                .forEach(reason -> out.println("    – " + reason));
        out.flush();
    }
}
