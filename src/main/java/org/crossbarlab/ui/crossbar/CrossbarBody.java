package org.crossbarlab.ui.crossbar;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The picture over its controls over the feature maps on the left, the array over its key on the
 * right.
 */
final class CrossbarBody extends Pane {

    private static final double LEFT_SHARE = 0.335;

    private final Node picture;
    private final Node controls;
    private final Node maps;
    private final Node array;
    private final Node key;

    CrossbarBody(Node picture, Node controls, Node maps, Node array, Node key) {
        this.picture = picture;
        this.controls = controls;
        this.maps = maps;
        this.array = array;
        this.key = key;
        getStyleClass().add("crossbar-body");
        getChildren().addAll(picture, controls, maps, array, key);
    }

    @Override
    protected void layoutChildren() {
        double bar = controls.prefHeight(-1);
        // Below the picture stand the maps, half as high, with their titles and their key.
        double high = (getHeight() - bar) / 2.05;
        double side = Math.floor(Math.max(0, Math.min(LEFT_SHARE * getWidth(), high)));
        double left = Math.max(side, Math.min(LEFT_SHARE * getWidth(), controls.prefWidth(-1)));
        picture.resizeRelocate(0, 0, left, side);
        controls.resizeRelocate(0, side, left, bar);
        maps.resizeRelocate(0, side + bar, left, Math.max(0, getHeight() - side - bar));
        double gap = Math.round(0.03 * getWidth() * 0.5);
        double right = Math.max(0, getWidth() - left - gap);
        double line = key.prefHeight(-1);
        array.resizeRelocate(left + gap, 0, right, Math.max(0, getHeight() - line));
        key.resizeRelocate(left + gap, getHeight() - line, right, line);
    }
}
