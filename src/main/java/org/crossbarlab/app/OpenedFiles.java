package org.crossbarlab.app;

import com.sun.glass.ui.Application;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Settings that macOS asks the running program to open: a double click there is an event, not an
 * argument of {@code main}. JavaFX has no public interface for it, and AWT's needs a display of its
 * own, so this listens where JavaFX does, and passes on what JavaFX listens for.
 */
final class OpenedFiles extends Application.EventHandler {

    private final Optional<Application.EventHandler> toolkit;
    private final Consumer<Path> open;

    private OpenedFiles(Application.EventHandler toolkit, Consumer<Path> open) {
        this.toolkit = Optional.ofNullable(toolkit);
        this.open = open;
    }

    /**
     * Hears of files from now on, and of those that the program was started with. On the JavaFX
     * thread.
     */
    static void watch(Consumer<Path> open) {
        Application glass = Application.GetApplication();
        glass.setEventHandler(new OpenedFiles(glass.getEventHandler(), open));
    }

    @Override
    public void handleOpenFilesAction(Application glass, long time, String[] files) {
        for (String file : files) {
            Optional<Path> settings = StartArguments.settingsFile(List.of(file));
            if (settings.isPresent()) {
                open.accept(settings.get());
                return;
            }
        }
    }

    @Override
    public void handleQuitAction(Application glass, long time) {
        toolkit.ifPresent(handler -> handler.handleQuitAction(glass, time));
    }

    @Override
    public void handlePreferencesChanged(Map<String, Object> preferences) {
        toolkit.ifPresent(handler -> handler.handlePreferencesChanged(preferences));
    }
}
