package org.crossbarlab.ui.testing;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.crossbarlab.ui.theme.Appearance;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import javax.imageio.ImageIO;

/** Shows panels as the window does, and takes pictures of them. */
public final class PanelStage {

    private static final Path FOLDER =
            Path.of(System.getProperty("screenshots.dir", "target/screenshots"));

    private PanelStage() {}

    /** On the JavaFX thread. */
    public static void show(
            Stage stage, Parent root, Appearance appearance, double width, double height) {
        Scene scene = new Scene(root, width, height);
        appearance.apply(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
    }

    /** Runs on the JavaFX thread and waits for its end. */
    public static void run(Runnable change) {
        call(
                () -> {
                    change.run();
                    return null;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Asks on the JavaFX thread. */
    public static <T> T call(Callable<T> question) {
        try {
            return WaitForAsyncUtils.asyncFx(question).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes what a scene shows as a PNG into the folder of screenshots. */
    public static void shoot(Stage stage, String name) {
        shoot(stage.getScene(), name);
    }

    /** The same for a scene that need not be shown. */
    public static void shoot(Scene scene, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage picture = call(() -> scene.snapshot(null));
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(
                    SwingFXUtils.fromFXImage(picture, null),
                    "png",
                    FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
