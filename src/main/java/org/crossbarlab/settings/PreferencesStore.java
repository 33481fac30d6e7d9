package org.crossbarlab.settings;

import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;

/**
 * Keeps the preferences and the window's place in two files of a folder. Changes are saved a moment
 * later, many in a row at once; the rest on {@link #close()}. A folder that cannot be written costs
 * the memory and nothing else. Safe for use by any number of threads.
 */
public final class PreferencesStore implements AutoCloseable {

    private static final int FORMAT = 1;
    private static final Logger LOG = Logger.getLogger(PreferencesStore.class.getName());

    private final PropertiesFile preferencesFile;
    private final PropertiesFile windowFile;
    private final Executor later;

    /** Held while writing, so that an older save never overtakes a newer one. */
    private final Object writing = new Object();

    private final List<Sentence> faults;
    private Preferences preferences;
    private WindowPlace window;
    private boolean changed;
    private boolean pending;

    /**
     * Reads what is there.
     *
     * @param later runs a save after a moment's wait, on a thread of its own
     */
    public PreferencesStore(Path folder, Executor later) {
        this.later = later;
        preferencesFile = new PropertiesFile(folder.resolve("preferences.properties"), FORMAT);
        windowFile = new PropertiesFile(folder.resolve("window.properties"), FORMAT);
        Entries entries = preferencesFile.read();
        preferences = toPreferences(entries);
        faults = told(entries);
        Entries place = windowFile.read();
        window = toWindow(place).orElse(null);
        log(place.faults());
    }

    /** What could not be used, and where the file is kept as it was. */
    private List<Sentence> told(Entries entries) {
        if (entries.faults().isEmpty()) {
            return List.of();
        }
        log(entries.faults());
        List<Sentence> told = new ArrayList<>(entries.faults());
        told.add(keepAside());
        return List.copyOf(told);
    }

    private static void log(List<Sentence> faults) {
        if (!faults.isEmpty()) {
            LOG.warning(() -> new InvalidValueException(faults).getMessage());
        }
    }

    /** What of the remembered could not be used, in sentences for the user; mostly nothing. */
    public List<Sentence> faults() {
        return faults;
    }

    /**
     * Keeps the preferences as they are on the disk beside them, because something in them cannot
     * be used and the next save will replace it.
     *
     * @return a sentence on where they are
     */
    public Sentence keepAside() {
        preferencesFile.keepAside();
        return Sentence.of("settings.aside", preferencesFile.aside());
    }

    public synchronized Preferences preferences() {
        return preferences;
    }

    /** Where the window was last, if that is known. */
    public synchronized Optional<WindowPlace> window() {
        return Optional.ofNullable(window);
    }

    /** Changes the preferences and saves them soon. */
    public void update(UnaryOperator<Preferences> change) {
        synchronized (this) {
            Preferences next = change.apply(preferences);
            if (next.equals(preferences)) {
                return;
            }
            preferences = next;
        }
        saveLater();
    }

    /** Notes the window's place and saves it soon. */
    public void place(WindowPlace place) {
        synchronized (this) {
            if (place.equals(window)) {
                return;
            }
            window = place;
        }
        saveLater();
    }

    private void saveLater() {
        synchronized (this) {
            changed = true;
            if (pending) {
                return;
            }
            pending = true;
        }
        later.execute(this::save);
    }

    private void save() {
        synchronized (writing) {
            Preferences wanted;
            WindowPlace place;
            synchronized (this) {
                pending = false;
                if (!changed) {
                    return;
                }
                changed = false;
                wanted = preferences;
                place = window;
            }
            preferencesFile.write(toEntries(wanted));
            if (place != null) {
                windowFile.write(toEntries(place));
            }
        }
    }

    /** Saves what has not been saved yet. */
    @Override
    public void close() {
        save();
    }

    private static Map<String, String> toEntries(Preferences preferences) {
        return Map.of(
                "theme",
                preferences.dark() ? "dark" : "light",
                "size",
                Double.toString(preferences.size()),
                "projector",
                Boolean.toString(preferences.projector()),
                "experiment",
                preferences.experiment(),
                "dataFolder",
                preferences.dataFolder(),
                "difference",
                preferences.pictures().absoluteDifference() ? "absolute" : "sigma",
                "loss",
                preferences.pictures().linearLoss() ? "linear" : "logarithmic",
                "accuracy",
                preferences.pictures().wholeAccuracy() ? "whole" : "near");
    }

    private static Preferences toPreferences(Entries entries) {
        return new Preferences(
                entries.either("theme", "dark", "light"),
                entries.number("size", Preferences::isSize, Preferences.DEFAULT.size()),
                entries.either("projector", "true", "false"),
                entries.text("experiment"),
                entries.text("dataFolder"),
                new PictureChoices(
                        entries.either("difference", "absolute", "sigma"),
                        entries.either("loss", "linear", "logarithmic"),
                        entries.either("accuracy", "whole", "near")));
    }

    private static Map<String, String> toEntries(WindowPlace place) {
        return Map.of(
                "x", Double.toString(place.x()),
                "y", Double.toString(place.y()),
                "width", Double.toString(place.width()),
                "height", Double.toString(place.height()),
                "maximized", Boolean.toString(place.maximized()));
    }

    /** A place with a part missing is no place. */
    private static Optional<WindowPlace> toWindow(Entries entries) {
        try {
            return Optional.of(
                    new WindowPlace(
                            entries.number("x", Double::isFinite, Double.NaN),
                            entries.number("y", Double::isFinite, Double.NaN),
                            entries.number("width", Double::isFinite, Double.NaN),
                            entries.number("height", Double::isFinite, Double.NaN),
                            entries.either("maximized", "true", "false")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
