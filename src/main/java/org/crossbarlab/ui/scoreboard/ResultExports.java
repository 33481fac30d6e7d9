package org.crossbarlab.ui.scoreboard;

import javafx.beans.value.ObservableValue;

import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.io.ResultFiles;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.Export;
import org.crossbarlab.ui.command.Export.Writing;
import org.crossbarlab.ui.command.FileKind;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.List;
import java.util.Objects;

/** What the last finished run found, as files. */
public final class ResultExports {

    private ResultExports() {}

    /**
     * @param result of the last finished run, or null
     */
    public static List<Export> of(ObservableValue<ExperimentResult> result) {
        ObservableValue<Boolean> exists = result.map(Objects::nonNull).orElse(false);
        return List.of(
                Export.of(
                                "export-csv",
                                Messages.get("scoreboard.export.csv"),
                                Material2MZ.TABLE_CHART,
                                FileKind.csv(),
                                "crossbar-results.csv",
                                () -> csv(result.getValue()),
                                "Shortcut+E")
                        .onlyIf(exists),
                Export.of(
                                "export-json",
                                Messages.get("scoreboard.export.json"),
                                Material2AL.INSERT_DRIVE_FILE,
                                FileKind.json(),
                                "crossbar-results.json",
                                () -> json(result.getValue()),
                                "Shortcut+Shift+E")
                        .onlyIf(exists));
    }

    private static Writing csv(ExperimentResult result) {
        return file -> ResultFiles.writeCsv(file, result);
    }

    private static Writing json(ExperimentResult result) {
        return file -> ResultFiles.writeJson(file, result);
    }
}
