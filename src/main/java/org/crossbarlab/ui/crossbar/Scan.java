package org.crossbarlab.ui.crossbar;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The window's way over the picture by itself, place by place from the first to the last, with the
 * map filling in behind it. Whoever moves the window by hand ends it, and the whole map is there.
 */
final class Scan {

    private final CrossbarViewModel model;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");

    Scan(CrossbarViewModel model) {
        this.model = model;
    }

    /** Whether the window moves by itself. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Begins at the first place. */
    void start() {
        if (model.frame() != null && model.frame().trace().positions() > 1) {
            running.set(true);
            model.positionProperty().set(0);
            model.redraw();
        }
    }

    /** One place further; after the last the scan ends. */
    void step() {
        if (!running.get()) {
            return;
        }
        int next = model.positionProperty().get() + 1;
        if (next < model.frame().trace().positions()) {
            model.positionProperty().set(next);
        } else {
            stop();
        }
    }

    void stop() {
        if (running.get()) {
            running.set(false);
            model.redraw();
        }
    }

    /** Whether a place of the map is on view. */
    boolean shows(int position) {
        return !running.get() || position <= model.positionProperty().get();
    }
}
