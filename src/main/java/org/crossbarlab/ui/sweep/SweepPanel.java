package org.crossbarlab.ui.sweep;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.input.Segments;
import org.crossbarlab.ui.task.FrameSampler;

import java.util.List;
import java.util.Map;

/**
 * The sweep tab: a choice of pictures, and the one chosen. It looks for answers with every frame in
 * which it is to be seen, and scrolls where the text has grown so much that the picture would
 * shrink.
 */
public final class SweepPanel extends ScrollPane {

    private final CurvePane curve;
    private final FlowPane controls = new FlowPane();
    private final StackPane place = new StackPane();
    private final Segments<SweepMode> modes;

    public SweepPanel(SweepViewModel model) {
        curve = new CurvePane(model.curve());
        Map<SweepMode, SweepPane> panes =
                Map.of(
                        SweepMode.CURVE, curve,
                        SweepMode.GRID, new GridPane(model.grid()),
                        SweepMode.CHIPS, new ChipsPane(model.chips()),
                        SweepMode.RESCUE, new RescuePane(model.rescue()),
                        SweepMode.PAPERS, new PapersPane(model::show));
        modes =
                new Segments<>(Messages.get("sweeps.mode"), model.mode(), SweepMode::title)
                        .explain(SweepMode::help)
                        .offer(List.of(SweepMode.values()));
        modes.setId("sweep-mode");
        place.getStyleClass().add("sweep-place");
        VBox.setVgrow(place, Priority.ALWAYS);
        controls.getStyleClass().add("sweep-controls");
        model.mode().subscribe(mode -> show(panes.get(mode)));
        VBox content = new VBox(controls, place);
        content.getStyleClass().add("sweep");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        new FrameSampler(this, Double.POSITIVE_INFINITY, model::sample);
    }

    private void show(SweepPane pane) {
        controls.getChildren().setAll(modes);
        controls.getChildren().addAll(pane.controls());
        place.getChildren().setAll(pane);
    }

    /** The curves as an SVG document. */
    String svg() {
        return curve.chart().svg();
    }
}
