package org.crossbarlab.ui.scoreboard;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Shows something where there is room to spare, and asks for none: it never pushes what is above. A
 * child shows where it gets its least height.
 */
final class SpareRoom extends Pane {

    private final Region child;

    SpareRoom(Region child) {
        this.child = child;
        setMinSize(0, 0);
        setPrefSize(0, 0);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().add(child);
    }

    @Override
    protected void layoutChildren() {
        child.setVisible(getHeight() >= child.minHeight(getWidth()));
        child.resizeRelocate(0, 0, getWidth(), Math.min(getHeight(), child.maxHeight(getWidth())));
    }
}
