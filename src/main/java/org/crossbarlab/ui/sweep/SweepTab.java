package org.crossbarlab.ui.sweep;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.crossbarlab.io.AtomicFile;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.Export;
import org.crossbarlab.ui.command.FileKind;
import org.crossbarlab.ui.command.Picture;
import org.crossbarlab.ui.command.StageTab;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The sweeps on the stage. */
public final class SweepTab {

    private SweepTab() {}

    public static StageTab of(SweepViewModel model) {
        SweepPanel panel = new SweepPanel(model);
        SweepTables tables = new SweepTables(model);
        ObservableValue<Boolean> hasCurve =
                model.curve()
                        .curveProperty()
                        .isNotNull()
                        .and(model.mode().isEqualTo(SweepMode.CURVE));
        return StageTab.of("sweep", Messages.get("sweeps.tab"), Material2MZ.TIMELINE, panel)
                .explained(Messages.get("sweeps.tab.help"))
                .withExports(
                        Export.of(
                                        "sweep-csv",
                                        Messages.get("sweeps.export.csv"),
                                        Material2MZ.TABLE_CHART,
                                        FileKind.csv(),
                                        "crossbar-sweep.csv",
                                        tables::csv)
                                .onlyIf(
                                        Bindings.createBooleanBinding(
                                                tables::exist,
                                                model.mode(),
                                                model.curve().curveProperty(),
                                                model.grid().gridProperty(),
                                                model.chips().chipsProperty(),
                                                model.rescue().rescueProperty())),
                        Export.of(
                                "sweep-png",
                                Messages.get("sweeps.export.png"),
                                Material2AL.IMAGE,
                                FileKind.png(),
                                "crossbar-sweep.png",
                                () -> Picture.of(panel)),
                        Export.of(
                                        "sweep-svg",
                                        Messages.get("sweeps.export.svg"),
                                        Material2AL.IMAGE,
                                        FileKind.svg(),
                                        "crossbar-sweep.svg",
                                        () -> {
                                            String svg = panel.svg();
                                            return file -> AtomicFile.write(file, svg);
                                        })
                                .onlyIf(hasCurve));
    }
}
