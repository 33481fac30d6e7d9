package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.run;

import com.sun.glass.ui.Application;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The toolkit's side of a double click, as macOS would call it. */
@ExtendWith(ApplicationExtension.class)
class OpenedFilesTest {

    @TempDir private Path folder;

    @Test
    void opensTheFirstSavedSettingsAmongTheFiles() throws IOException {
        Path lesson = Files.createFile(folder.resolve("Übung 1.crossbarlab"));
        Path other = Files.createFile(folder.resolve("notes.txt"));
        Path missing = folder.resolve("missing.crossbarlab");
        List<Path> opened = new ArrayList<>();

        whileWatching(
                new Application.EventHandler(),
                opened,
                (handler, glass) -> {
                    String[] files = {other.toString(), missing.toString(), lesson.toString()};
                    handler.handleOpenFilesAction(glass, 0, files);
                    handler.handleOpenFilesAction(glass, 0, new String[] {other.toString()});
                });

        assertThat(opened).containsExactly(lesson);
    }

    @Test
    void passesOnWhatTheToolkitListensFor() {
        List<String> heard = new ArrayList<>();
        Application.EventHandler toolkit =
                new Application.EventHandler() {
                    @Override
                    public void handleQuitAction(Application glass, long time) {
                        heard.add("quit");
                    }

                    @Override
                    public void handlePreferencesChanged(Map<String, Object> preferences) {
                        heard.add("preferences");
                    }
                };

        whileWatching(
                toolkit,
                new ArrayList<>(),
                (handler, glass) -> {
                    handler.handleQuitAction(glass, 0);
                    handler.handlePreferencesChanged(Map.of());
                });

        assertThat(heard).containsExactly("quit", "preferences");
    }

    /** Another method of the toolkit's handler would have to be passed on too. */
    @Test
    void theToolkitListensForNothingElse() {
        List<String> methods = new ArrayList<>();
        run(
                () -> {
                    Application.EventHandler toolkit =
                            Application.GetApplication().getEventHandler();
                    for (Method method : toolkit.getClass().getDeclaredMethods()) {
                        methods.add(method.getName());
                    }
                });

        assertThat(methods)
                .containsExactlyInAnyOrder("handleQuitAction", "handlePreferencesChanged");
    }

    private interface Events {
        void send(Application.EventHandler handler, Application glass);
    }

    private static void whileWatching(
            Application.EventHandler toolkit, List<Path> opened, Events events) {
        run(
                () -> {
                    Application glass = Application.GetApplication();
                    Application.EventHandler before = glass.getEventHandler();
                    glass.setEventHandler(toolkit);
                    OpenedFiles.watch(opened::add);
                    events.send(glass.getEventHandler(), glass);
                    glass.setEventHandler(before);
                });
    }
}
