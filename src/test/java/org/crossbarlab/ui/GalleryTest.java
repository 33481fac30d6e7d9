package org.crossbarlab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.controlsfx.control.PopOver;
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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import javax.imageio.ImageIO;

/** Pictures of every control with realistic data, to be looked at by eyes. */
@Tag("screenshots")
class GalleryTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("screenshots.dir", "target/screenshots"));

    @Test
    void everyControlInEveryAppearance() throws Exception {
        List<String> warnings = new CopyOnWriteArrayList<>();
        Handler listener = listenTo(warnings);
        Logger.getLogger("").addHandler(listener);
        FxToolkit.registerPrimaryStage();
        for (Theme theme : Theme.values()) {
            for (Scale scale : Scale.values()) {
                shoot("charts", theme, scale, Gallery::charts);
                shoot("heatmaps", theme, scale, Gallery::heatmaps);
                shoot("panels", theme, scale, Gallery::panels);
                shoot("controls", theme, scale, Gallery::controls);
                popUp();
            }
        }
        fullHd();
        Logger.getLogger("").removeHandler(listener);
        assertThat(warnings).as("style sheet warnings").isEmpty();
        try (var pictures = Files.list(FOLDER)) {
            assertThat(pictures.filter(p -> p.toString().endsWith(".png")).count())
                    .isGreaterThanOrEqualTo(16);
        }
    }

    private static Handler listenTo(List<String> warnings) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (String.valueOf(entry.getLoggerName()).contains("css")) {
                    warnings.add(entry.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** Pop-ups have scenes of their own, where a missing colour would be noticed too. */
    private static void popUp() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            PopOver popOver = new PopOver(new Label("A conductance in µS."));
                            popOver.setTitle("Conductance");
                            popOver.setHeaderAlwaysVisible(true);
                            popOver.setAnimated(false);
                            popOver.show(stage.getScene().getRoot());
                            Tooltip tooltip = new Tooltip("Reference: 98.3 %");
                            tooltip.show(stage);
                        })
                .get();
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(
                        () ->
                                Window.getWindows().stream()
                                        .filter(PopupWindow.class::isInstance)
                                        .toList()
                                        .forEach(Window::hide))
                .get();
    }

    private static void shoot(
            String name, Theme theme, Scale scale, Supplier<? extends Parent> content)
            throws Exception {
        boolean desk = scale == Scale.DESK;
        String file = "%s-%s-%s".formatted(name, theme, scale).toLowerCase(Locale.ROOT);
        picture(
                file,
                new Appearance(theme, scale, 1),
                desk ? 960 : 1280,
                desk ? 540 : 720,
                content);
    }

    /** Not in a window: the headless screen is smaller. */
    private static void fullHd() throws Exception {
        WritableImage picture =
                WaitForAsyncUtils.asyncFx(
                                () -> {
                                    Scene scene = new Scene(Gallery.panels(), 1920, 1080);
                                    new Appearance(Theme.LIGHT, Scale.PROJECTOR, 1.5).apply(scene);
                                    return scene.snapshot(null);
                                })
                        .get();
        write(picture, FOLDER.resolve("panels-full-hd.png"));
    }

    private static void picture(
            String file,
            Appearance appearance,
            double width,
            double height,
            Supplier<? extends Parent> content)
            throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Scene scene =
                WaitForAsyncUtils.asyncFx(
                                () -> {
                                    Scene shown = new Scene(content.get(), width, height);
                                    appearance.apply(shown);
                                    stage.setScene(shown);
                                    stage.show();
                                    return shown;
                                })
                        .get();
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage picture = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        write(picture, FOLDER.resolve(file + ".png"));
    }

    private static void write(WritableImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
    }
}
