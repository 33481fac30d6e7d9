package org.crossbarlab.testing;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Scale;
import org.crossbarlab.ui.theme.Theme;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

/** Shows a panel as the window does, drives its session as the window does, and takes pictures. */
public final class PanelStage {

    private static final Path FOLDER =
            Path.of(System.getProperty("screenshots.dir", "target/screenshots"));
    private static final int LONGEST_SECONDS = 120;

    private PanelStage() {}

    /** Shows a panel in the light theme; on the window's thread. */
    public static void show(Stage stage, Parent panel, Scale scale, double width, double height) {
        show(stage, new StackPane(panel), new Appearance(Theme.LIGHT, scale, 1), width, height);
    }

    /** Shows a root in an appearance; on the window's thread. */
    public static void show(
            Stage stage, Parent root, Appearance appearance, double width, double height) {
        Scene scene = new Scene(root, width, height);
        appearance.apply(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
    }

    /** Runs on the window's thread and waits for its end and for the frame after it. */
    public static void run(Runnable change) {
        call(
                () -> {
                    change.run();
                    return null;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Asks on the window's thread. */
    public static <T> T call(Callable<T> question) {
        try {
            return WaitForAsyncUtils.asyncFx(question).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits, asking on the window's thread. */
    public static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    LONGEST_SECONDS, TimeUnit.SECONDS, () -> call(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("Waited in vain.", e);
        }
    }

    /** Samples a session, as the window's timer does, until a condition holds. */
    public static void await(Session session, BooleanSupplier condition) {
        await(
                () -> {
                    session.sample();
                    return condition.getAsBoolean();
                });
    }

    /**
     * A picture of a panel in an appearance; not in a window, for the screen may be smaller.
     *
     * @return the file, as every method here that takes a picture
     */
    public static Path picture(
            String name,
            Callable<? extends Parent> panel,
            Appearance look,
            double width,
            double height) {
        WritableImage picture =
                call(
                        () -> {
                            Scene scene = new Scene(new StackPane(panel.call()), width, height);
                            look.apply(scene);
                            return scene.snapshot(null);
                        });
        return write(name, picture);
    }

    /** Writes what a stage shows. */
    public static Path shoot(Stage stage, String name) {
        return shoot(stage.getScene(), name);
    }

    /** Writes what a scene shows, which need not be on a stage. */
    public static Path shoot(Scene scene, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return write(name, call(() -> scene.snapshot(null)));
    }

    /** Writes a picture into {@code -Dscreenshots.dir}. */
    public static Path write(String name, WritableImage picture) {
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".png");
            if (!ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile())) {
                throw new IOException("Nothing here writes PNG files.");
            }
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
