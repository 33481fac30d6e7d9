package org.crossbarlab.cli;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Provenance;

import java.util.Locale;

/** Says what a command is about to do. */
final class Header {

    private final Context context;

    Header(Context context) {
        this.context = context;
    }

    void print(DataOptions.Loaded data, ExperimentSettings settings, boolean suggestedRange) {
        context.terminal().out().println("Crossbar Lab " + Provenance.programVersion());
        context.header("Data", data.description());
        printDevice(settings, suggestedRange);
        context.header(
                "Run",
                String.format(
                        Locale.ROOT,
                        "%s, seed %d, %s",
                        count(settings.chips(), "chip"),
                        settings.seed(),
                        count(settings.threads(), "thread")));
    }

    /** Prints what weights are stored in. */
    void printDevice(ExperimentSettings settings, boolean suggestedRange) {
        context.header("Device", Wording.device(settings.crossbar(), suggestedRange));
        String circuit = Wording.circuit(settings);
        if (!circuit.isEmpty()) {
            context.header("Circuit", circuit);
        }
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
