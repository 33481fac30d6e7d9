package org.crossbarlab.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** The three columns: device, stage, scoreboard. Their widths come from an {@link Arrangement}. */
final class WindowBody extends Pane {

    private static final double GAP = 0.4;

    private final StackPane device;
    private final StackPane stage;
    private final StackPane scoreboard;
    private Arrangement arrangement = Arrangement.of(1280, 720, 20);
    private double em = 20;

    WindowBody(Node device, Node stage, Node scoreboard) {
        this.device = slot("slot-device", device);
        this.stage = slot("slot-stage", stage);
        this.scoreboard = slot("slot-scoreboard", scoreboard);
        getChildren().addAll(this.device, this.stage, this.scoreboard);
        setMinSize(0, 0);
    }

    private static StackPane slot(String id, Node content) {
        StackPane slot = new StackPane(content);
        slot.setId(id);
        slot.setMinSize(0, 0);
        // What does not fit must not paint over its neighbour.
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(slot.widthProperty());
        clip.heightProperty().bind(slot.heightProperty());
        slot.setClip(clip);
        return slot;
    }

    /** Where the device panel stands while it is not in a drawer. */
    StackPane deviceSlot() {
        return device;
    }

    void arrange(Arrangement newArrangement, double fontSize) {
        arrangement = newArrangement;
        em = fontSize;
        device.setVisible(!arrangement.drawer());
        scoreboard.setStyle("-fx-font-size: " + arrangement.scoreFont() + "px;");
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double gap = Math.rint(GAP * em);
        double height = Math.max(0, getHeight());
        double left = 0;
        if (!arrangement.drawer()) {
            double width = Math.rint(arrangement.device() * em);
            device.resizeRelocate(0, 0, width, height);
            left = width + gap;
        }
        double right = Math.rint(Math.min(arrangement.scoreboard() * em, getWidth() / 2));
        double middle = Math.max(0, getWidth() - left - gap - right);
        stage.resizeRelocate(left, 0, middle, height);
        scoreboard.resizeRelocate(left + middle + gap, 0, right, height);
    }
}
