package org.crossbarlab.app;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;

import org.crossbarlab.settings.PictureChoices;
import org.crossbarlab.settings.PreferencesStore;

import java.util.List;

/** Gives panels the remembered choices about their pictures, and remembers what is chosen next. */
final class PictureMemory {

    private PictureMemory() {}

    static void connect(ViewModels views, PreferencesStore store) {
        BooleanProperty absolute = views.conductance().absoluteProperty();
        BooleanProperty logarithmic = views.training().logarithmicProperty();
        BooleanProperty whole = views.training().wholeAccuracyProperty();
        PictureChoices remembered = store.preferences().pictures();
        absolute.set(remembered.absoluteDifference());
        logarithmic.set(!remembered.linearLoss());
        whole.set(remembered.wholeAccuracy());
        InvalidationListener chosen =
                change ->
                        store.update(
                                now ->
                                        now.withPictures(
                                                new PictureChoices(
                                                        absolute.get(),
                                                        !logarithmic.get(),
                                                        whole.get())));
        List.of(absolute, logarithmic, whole).forEach(each -> each.addListener(chosen));
    }
}
