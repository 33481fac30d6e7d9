package org.crossbarlab.ui.scoreboard;

import javafx.beans.value.ObservableValue;

import org.crossbarlab.experiment.Observation;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.io.ObservationFiles;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.Export;
import org.crossbarlab.ui.command.Export.Writing;
import org.crossbarlab.ui.command.FileKind;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.List;

/** What the scoreboard shows, as files. */
public final class ResultExports {

    private ResultExports() {}

    /**
     * @param model what is on view
     * @param run the run that trained the networks, or null
     */
    public static List<Export> of(ScoreboardViewModel model, ObservableValue<TrainedPair> run) {
        ObservableValue<Boolean> exists = model.knownProperty();
        return List.of(
                Export.of(
                                "export-csv",
                                Messages.get("scoreboard.export.csv"),
                                Material2MZ.TABLE_CHART,
                                FileKind.csv(),
                                "crossbar-results.csv",
                                () -> csv(seen(model, run)),
                                "Shortcut+E")
                        .onlyIf(exists),
                Export.of(
                                "export-json",
                                Messages.get("scoreboard.export.json"),
                                Material2AL.INSERT_DRIVE_FILE,
                                FileKind.json(),
                                "crossbar-results.json",
                                () -> json(seen(model, run)),
                                "Shortcut+Shift+E")
                        .onlyIf(exists));
    }

    /** Exports are offered only while something is on view. */
    private static Observation seen(ScoreboardViewModel model, ObservableValue<TrainedPair> run) {
        return model.observation(run.getValue()).orElseThrow();
    }

    private static Writing csv(Observation seen) {
        return file -> ObservationFiles.writeCsv(file, seen);
    }

    private static Writing json(Observation seen) {
        return file -> ObservationFiles.writeJson(file, seen);
    }
}
