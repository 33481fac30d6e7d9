package org.crossbarlab.ui.microscope;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.microscope.Specimen.Part;
import org.crossbarlab.ui.theme.Help;

import java.util.ArrayList;
import java.util.List;

/** The devices of one weight, a line each: a bar, target and programmed conductance, the draw. */
final class SpecimenGrid extends GridPane {

    private record Row(Label label, DeviceBar bar, Label conductances, Label draw) {}

    private final List<Row> rows = new ArrayList<>();

    SpecimenGrid() {
        getStyleClass().add("microscope-devices");
    }

    void show(Specimen seen) {
        if (rows.size() != seen.devices().size()) {
            rebuild(seen.devices().size());
        }
        for (int i = 0; i < rows.size(); i++) {
            Part part = seen.devices().get(i);
            Row row = rows.get(i);
            row.label().setText(part.label());
            row.label().getStyleClass().remove("microscope-chosen");
            if (part.chosen()) {
                row.label().getStyleClass().add("microscope-chosen");
            }
            row.bar().show(part.programmed() / seen.gMax(), part.target() / seen.gMax());
            row.conductances().setText(MicroscopeWords.conductances(part, seen.gMax()));
            row.draw().setText(MicroscopeWords.draw(part));
        }
    }

    private void rebuild(int devices) {
        rows.clear();
        getChildren().clear();
        for (int i = 0; i < devices; i++) {
            Row row = new Row(label(), new DeviceBar(), label(), label());
            Help.on(Messages.get("microscope.devices.help"), row.label(), row.bar());
            Help.on(Messages.get("microscope.conductances.help"), row.conductances());
            Help.on(Messages.get("microscope.draw.help"), row.draw());
            setHgrow(row.bar(), Priority.ALWAYS);
            rows.add(row);
            addRow(i, row.label(), row.bar(), row.conductances(), row.draw());
        }
    }

    private static Label label() {
        Label label = new Label();
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
