package org.crossbarlab.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** As high as its wrapped text needs at its width; it scrolls only where the window is too low. */
final class SheetContent extends ScrollPane {

    SheetContent(Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("sheet-content");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double around = snappedTopInset() + snappedBottomInset();
        return Math.ceil(getContent().prefHeight(width) + around + 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
