package org.crossbarlab.ui.brush;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.ui.lab.SmallData;

/** Brushes for panels that stand alone. */
public final class Brushes {

    private Brushes() {}

    /** One that changes settings of its own. */
    public static Brush alone() {
        return on(new SimpleObjectProperty<>(SmallData.SETTINGS));
    }

    /** One that changes these settings. */
    public static Brush on(ObjectProperty<ExperimentSettings> settings) {
        return new Brush(settings, new SimpleObjectProperty<>(SmallData.DATA), settings::set);
    }
}
