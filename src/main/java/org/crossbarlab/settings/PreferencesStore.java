package org.crossbarlab.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/**
 * Keeps the preferences and the window's place in two files of a folder. Changes are saved a moment
 * later, many in a row at once; the rest on {@link #close()}. A folder that cannot be written costs
 * the memory and nothing else. Safe for use by any number of threads.
 */
public final class PreferencesStore implements AutoCloseable {

    private static final String FORMAT = "1";

    private final PropertiesFile preferencesFile;
    private final PropertiesFile windowFile;
    private final Executor later;

    /** Held while writing, so that an older save never overtakes a newer one. */
    private final Object writing = new Object();

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
        preferences =
                preferencesFile.read(PreferencesStore::toPreferences).orElse(Preferences.DEFAULT);
        window = windowFile.read(PreferencesStore::toWindow).orElse(null);
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
                "theme", preferences.dark() ? "dark" : "light",
                "size", Double.toString(preferences.size()),
                "projector", Boolean.toString(preferences.projector()),
                "experiment", preferences.experiment(),
                "dataFolder", preferences.dataFolder());
    }

    private static Preferences toPreferences(Properties entries) {
        Preferences none = Preferences.DEFAULT;
        return new Preferences(
                "dark".equals(entries.getProperty("theme")),
                number(entries, "size", none.size()),
                Boolean.parseBoolean(entries.getProperty("projector")),
                entries.getProperty("experiment", none.experiment()),
                entries.getProperty("dataFolder", none.dataFolder()));
    }

    private static Map<String, String> toEntries(WindowPlace place) {
        return Map.of(
                "x", Double.toString(place.x()),
                "y", Double.toString(place.y()),
                "width", Double.toString(place.width()),
                "height", Double.toString(place.height()),
                "maximized", Boolean.toString(place.maximized()));
    }

    private static WindowPlace toWindow(Properties entries) {
        return new WindowPlace(
                number(entries, "x", Double.NaN),
                number(entries, "y", Double.NaN),
                number(entries, "width", Double.NaN),
                number(entries, "height", Double.NaN),
                Boolean.parseBoolean(entries.getProperty("maximized")));
    }

    private static double number(Properties entries, String name, double absent) {
        String text = entries.getProperty(name);
        return text == null ? absent : Double.parseDouble(text);
    }
}
