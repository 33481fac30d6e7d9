package org.crossbarlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/** Pictures of the frame in its sizes and states, to be looked at by eyes. */
@Tag("screenshots")
class ShellScreenshots {

    private static final Path FOLDER =
            Path.of(System.getProperty("screenshots.dir", "target/screenshots"));

    @TempDir private Path home;

    @Test
    void everySizeAndState() throws Exception {
        FxToolkit.registerPrimaryStage();
        Consumer<ShellFixture> projector = shell -> shell.look.setProjector(true);
        Consumer<ShellFixture> dark = shell -> shell.look.toggleDark();
        shoot("shell-720-projector", 1280, 720, projector);
        shoot("shell-720-projector-dark", 1280, 720, projector.andThen(dark));
        shoot("shell-720-desk", 1280, 720, shell -> {});
        shoot("shell-640-desk", 1024, 640, shell -> {});
        shoot("shell-640-projector", 1024, 640, projector);
        shoot(
                "shell-640-large",
                1024,
                640,
                projector.andThen(shell -> shell.look.larger()).andThen(drawer()));
        shoot("shell-1080-desk", 1920, 1080, shell -> {});
        shoot("shell-1080-desk-dark", 1920, 1080, dark);
        shoot("shell-1080-projector", 1920, 1080, projector);
        shoot("shell-about", 1280, 720, projector.andThen(s -> s.window.toggleAbout()));
        shoot("shell-keys", 1280, 720, projector.andThen(s -> s.window.toggleShortcuts()));
        shoot("shell-keys-dark", 1440, 900, dark.andThen(s -> s.window.toggleShortcuts()));
        shoot(
                "shell-data",
                1280,
                720,
                projector.andThen(
                        shell -> {
                            shell.window.toggleData();
                            shell.data.openFolder(home);
                        }));
        shoot(
                "shell-notice",
                1280,
                720,
                projector.andThen(s -> s.notices.inform("Saved as /home/ada/window.png.")));
        shoot(
                "shell-fault-dark",
                1280,
                720,
                projector
                        .andThen(dark)
                        .andThen(
                                shell ->
                                        shell.notices.fault(
                                                "The file /home/ada/results.csv cannot be written"
                                                        + " (No Such File); choose another name or"
                                                        + " folder.")));
        try (var pictures = Files.list(FOLDER)) {
            assertThat(pictures.filter(p -> p.getFileName().toString().startsWith("shell-")))
                    .hasSize(15);
        }
    }

    private static Consumer<ShellFixture> drawer() {
        return shell -> ((javafx.scene.control.Button) shell.scene.lookup("#device-drawer")).fire();
    }

    /** Not in a window: the headless screen is smaller than some of the sizes. */
    private void shoot(String name, int width, int height, Consumer<ShellFixture> state)
            throws IOException {
        WritableImage picture =
                ShellFixture.onFx(
                        () -> {
                            ShellFixture shell =
                                    new ShellFixture(home.resolve(name), width, height);
                            shell.data.useSynthetic();
                            shell.notices.dismiss();
                            shell.scene.snapshot(null);
                            state.accept(shell);
                            shell.scene.snapshot(null);
                            shell.scene.snapshot(null);
                            return shell.scene.snapshot(null);
                        });
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
    }
}
