package org.crossbarlab.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import org.crossbarlab.settings.Preferences;
import org.crossbarlab.settings.PreferencesStore;

/** How the window looks: theme, size, projector mode. Every change is remembered. */
public final class LookViewModel {

    private static final double STEP = 0.1;

    private final PreferencesStore store;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper size = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper projector = new ReadOnlyBooleanWrapper();

    public LookViewModel(PreferencesStore store) {
        this.store = store;
        show();
    }

    // ---- Properties ----

    /** Whether the dark theme is on. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** By what all sizes are multiplied, 1 for nothing. */
    public ReadOnlyDoubleProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** Whether the window fills the screen in sizes for the back row. */
    public ReadOnlyBooleanProperty projectorProperty() {
        return projector.getReadOnlyProperty();
    }

    // ---- Commands ----

    public void toggleDark() {
        change(store.preferences().withDark(!dark.get()));
    }

    public void toggleProjector() {
        setProjector(!projector.get());
    }

    /** Enters or leaves projector mode. */
    public void setProjector(boolean on) {
        change(store.preferences().withProjector(on));
    }

    /** Everything a tenth larger, up to twice its size. */
    public void larger() {
        resize(size.get() + STEP);
    }

    /** Everything a tenth smaller. */
    public void smaller() {
        resize(size.get() - STEP);
    }

    public void resetSize() {
        resize(1);
    }

    private void resize(double factor) {
        double rounded = Math.round(factor / STEP) * STEP;
        double allowed = Math.clamp(rounded, Preferences.SMALLEST, Preferences.LARGEST);
        change(store.preferences().withSize(allowed));
    }

    private void change(Preferences wanted) {
        store.update(
                now ->
                        now.withDark(wanted.dark())
                                .withSize(wanted.size())
                                .withProjector(wanted.projector()));
        show();
    }

    private void show() {
        Preferences now = store.preferences();
        dark.set(now.dark());
        size.set(now.size());
        projector.set(now.projector());
    }
}
