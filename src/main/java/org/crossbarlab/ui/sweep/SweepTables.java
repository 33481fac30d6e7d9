package org.crossbarlab.ui.sweep;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Provenance;
import org.crossbarlab.experiment.SweepResult;
import org.crossbarlab.io.SweepFiles;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.Export.Writing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the tab shows, as tables: of the curves those on view, pinned ones under their names. */
final class SweepTables {

    private static final double PERCENT = 100;

    private final SweepViewModel model;

    SweepTables(SweepViewModel model) {
        this.model = model;
    }

    /** Whether there is anything to save. */
    boolean exist() {
        return switch (model.mode().get()) {
            case CURVE -> model.curve().curveProperty().get() != null;
            case GRID -> model.grid().gridProperty().get() != null;
            case CHIPS -> model.chips().chipsProperty().get() != null;
            case RESCUE -> model.rescue().rescueProperty().get() != null;
            case PAPERS -> false;
        };
    }

    /** Takes what is on view. */
    Writing csv() {
        return switch (model.mode().get()) {
            case CURVE -> curves();
            case GRID -> grid(model.grid().gridProperty().get());
            case CHIPS -> chips(model.chips().chipsProperty().get());
            case RESCUE -> rescue(model.rescue().rescueProperty().get());
            case PAPERS -> throw new IllegalStateException("Cards are no table.");
        };
    }

    private Writing curves() {
        Curve now = model.curve().curveProperty().get();
        double digital = model.curve().digitalPercent() / PERCENT;
        Map<String, Curve> shown = new LinkedHashMap<>();
        shown.put(Messages.get("sweeps.now"), now);
        for (Pin pin : model.curve().pins()) {
            if (pin.curve().request().axis().equals(now.request().axis())) {
                shown.put(free(pin.name(), shown), pin.curve());
            }
        }
        return file -> {
            Map<String, SweepResult> results = new LinkedHashMap<>();
            shown.forEach((name, curve) -> results.put(name, result(curve, digital)));
            SweepFiles.writeCsv(file, results);
        };
    }

    /** Names are the user's, so two may be the same. */
    private static String free(String name, Map<String, Curve> taken) {
        String free = name;
        for (int i = 2; taken.containsKey(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    private static SweepResult result(Curve curve, double digital) {
        CurveRequest request = curve.request();
        Dataset data = request.equipment().data();
        return new SweepResult(
                data.name(),
                request.base(),
                request.axis().setting(),
                digital,
                curve.inOrder(),
                Provenance.of(data, request.base()));
    }

    private static Writing chips(Chips chips) {
        Map<NetworkRole, AnalogAccuracy> analog = new EnumMap<>(NetworkRole.class);
        chips.accuracies()
                .forEach(
                        (role, values) ->
                                analog.put(
                                        role,
                                        AnalogAccuracy.of(Arrays.stream(values).boxed().toList())));
        ChipsRequest request = chips.request();
        String dataset = request.equipment().data().name();
        return file -> SweepFiles.writeChipsCsv(file, dataset, request.settings(), analog);
    }

    private static Writing rescue(Rescue rescue) {
        RescueRequest request = rescue.request();
        String dataset = request.equipment().data().name();
        return file ->
                SweepFiles.writeRemediesCsv(file, dataset, request.settings(), rescue.accuracies());
    }

    private static Writing grid(Grid grid) {
        GridJob job = grid.job();
        return file ->
                SweepFiles.writeGridCsv(
                        file,
                        job.equipment().data().name(),
                        job.settings(),
                        job.setting().setting(),
                        job.setting().written(),
                        grid.accuracies());
    }
}
