package org.crossbarlab.app;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.io.RememberedSettings;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.NamedPath;
import org.crossbarlab.text.Sentence;
import org.crossbarlab.ui.shell.Notices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the last start left to this one: the settings of the experiment and the folder of the
 * images. What cannot be used costs itself alone, is told, and is not forgotten.
 */
final class Memory {

    private final PreferencesStore store;
    private final Notices notices;
    private final List<Sentence> faults = new ArrayList<>();

    /** Whether the remembered folder has a name that cannot be looked for, and so must stay. */
    private boolean unnameable;

    Memory(PreferencesStore store, Notices notices) {
        this.store = store;
        this.notices = notices;
        faults.addAll(store.faults());
    }

    /** The last settings, or what of them can be used. */
    ExperimentSettings settings() {
        RememberedSettings found = RememberedSettings.of(store.preferences().experiment());
        if (!found.faults().isEmpty()) {
            faults.addAll(found.faults());
            if (store.faults().isEmpty()) {
                faults.add(store.keepAside());
            }
        }
        return found.settings();
    }

    /** Tells, once, what could not be used. */
    void tellFaults() {
        notices.fault(faults.stream().map(Messages::words).collect(Collectors.joining(" ")));
    }

    void settings(ExperimentSettings now) {
        store.update(last -> last.withExperiment(RememberedSettings.text(now, last.experiment())));
    }

    /** The folder of the images used last, if there is one and this system can express it. */
    Optional<Path> folder() {
        String name = store.preferences().dataFolder();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(NamedPath.of(name));
        } catch (InvalidValueException e) {
            unnameable = true;
            notices.fault(Messages.get("app.folder.unnameable", Messages.words(e)));
            return Optional.empty();
        }
    }

    /** Remembers the folder for the next start. */
    void folder(Optional<Path> used) {
        if (unnameable) {
            // The first images came by themselves: that is no reason to forget the folder.
            unnameable = false;
            return;
        }
        store.update(now -> now.withDataFolder(used.map(Path::toString).orElse("")));
    }
}
