package org.crossbarlab.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Scale;
import org.crossbarlab.ui.theme.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/** Pictures of every control with realistic data, to be looked at by eyes. */
@Tag("screenshots")
class GalleryTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("screenshots.dir", "target/screenshots"));

    @Test
    void everyControlInEveryAppearance() throws Exception {
        FxToolkit.registerPrimaryStage();
        for (Theme theme : Theme.values()) {
            for (Scale scale : Scale.values()) {
                shoot("charts", theme, scale, Gallery::charts);
                shoot("heatmaps", theme, scale, Gallery::heatmaps);
                shoot("panels", theme, scale, Gallery::panels);
                shoot("controls", theme, scale, Gallery::controls);
            }
        }
        try (var pictures = Files.list(FOLDER)) {
            assertThat(pictures.filter(p -> p.toString().endsWith(".png")).count())
                    .isGreaterThanOrEqualTo(16);
        }
    }

    private static void shoot(
            String name, Theme theme, Scale scale, Supplier<? extends Parent> content)
            throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Scene scene =
                WaitForAsyncUtils.asyncFx(() -> show(stage, theme, scale, content.get())).get();
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage picture = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        String file = "%s-%s-%s.png".formatted(name, theme, scale).toLowerCase();
        write(picture, FOLDER.resolve(file));
    }

    private static Scene show(Stage stage, Theme theme, Scale scale, Parent content) {
        boolean desk = scale == Scale.DESK;
        Scene scene = new Scene(content, desk ? 960 : 1280, desk ? 540 : 720);
        new Appearance(theme, scale, 1).apply(scene);
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    private static void write(WritableImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
    }
}
