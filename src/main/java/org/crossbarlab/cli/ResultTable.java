package org.crossbarlab.cli;

import org.crossbarlab.data.Mnist;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Timing;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints the result of an experiment for people. */
final class ResultTable {

    private static final String ROW = "  %-18s  %16s  %5s  %16s  %16s";
    private static final String SHORT_ROW = "  %-18s  %16s  %5s";

    private final PrintWriter out;

    ResultTable(PrintWriter out) {
        this.out = out;
    }

    /** The three scenarios beside the notebook's figures. */
    void printAll(ExperimentResult result) {
        out.println();
        out.println(line(ROW, "accuracy", "this run", "chips", "notebook prints", "corrected"));
        for (Scenario scenario : Scenario.values()) {
            out.println(
                    line(
                            ROW,
                            scenario.title(),
                            accuracy(result, scenario),
                            chips(result, scenario),
                            Wording.percent(
                                    scenario.publishedPercent(), scenario.publishedDeviation()),
                            Wording.percent(
                                    scenario.correctedPercent(), scenario.correctedDeviation())));
        }
        out.println();
        out.println(Chance.lesson(result));
        printNotes(result);
        printTiming(result.timing());
    }

    /** The scenarios that were run, alone. */
    void printAccuracies(ExperimentResult result) {
        out.println();
        out.println(line(SHORT_ROW, "accuracy", "this run", "chips"));
        for (Scenario scenario : Scenario.values()) {
            if (result.accuracy(scenario).isPresent()) {
                out.println(
                        line(
                                SHORT_ROW,
                                scenario.title(),
                                accuracy(result, scenario),
                                chips(result, scenario)));
            }
        }
        out.println();
        if (Chance.isNear(result.networks().get(NetworkRole.DIGITAL), result.digital())) {
            out.println(Chance.NOTHING_LEARNED);
        }
        printTiming(result.timing());
    }

    private static String line(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells).stripTrailing();
    }

    private static String accuracy(ExperimentResult result, Scenario scenario) {
        return scenario == Scenario.DIGITAL_DIGITAL
                ? Wording.percent(100 * result.digital(), 0)
                : Wording.percent(result.analog().get(scenario.network()));
    }

    private static String chips(ExperimentResult result, Scenario scenario) {
        return scenario == Scenario.DIGITAL_DIGITAL
                ? ""
                : Integer.toString(result.analog().get(scenario.network()).runs().size());
    }

    private void printNotes(ExperimentResult result) {
        out.println(
                "The notebook puts 10,000 zeros before labels and predictions, so it prints"
                        + " (100 + true) / 2.");
        if (result.settings().crossbar().cells().error().id().equals("independent")) {
            out.println(
                    "Its text says independent error, but it ran the proportional one: compare"
                            + " with --error proportional.");
        }
        List<String> differences = new ArrayList<>();
        if (!result.dataset().equals(Mnist.NAME)) {
            differences.add("dataset " + result.dataset() + " instead of " + Mnist.NAME);
        }
        differences.addAll(Wording.differences(result.settings()));
        if (!differences.isEmpty()) {
            out.println(
                    "This run is not the notebook's experiment: "
                            + String.join(", ", differences)
                            + ".");
        }
    }

    private void printTiming(Timing timing) {
        List<String> parts = new ArrayList<>();
        if (timing.digitalEpoch() > 0) {
            parts.add("digital epoch " + seconds(timing.digitalEpoch()));
        }
        if (timing.awareEpoch() > 0) {
            parts.add("device-aware epoch " + seconds(timing.awareEpoch()));
        }
        parts.add("one chip " + seconds(timing.analogTest()));
        out.println(
                String.format(
                        Locale.ROOT,
                        "Time: %s; %s in all.",
                        String.join(", ", parts),
                        seconds(timing.total())));
    }

    private static String seconds(double value) {
        return value < 0.1
                ? String.format(Locale.ROOT, "%.1f ms", value * 1000)
                : String.format(Locale.ROOT, "%.2f s", value);
    }
}
