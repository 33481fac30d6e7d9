package org.crossbarlab.benchmark;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

import org.crossbarlab.app.ScriptedWindow;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.ui.lab.SessionModel;
import org.crossbarlab.ui.live.Programming;
import org.crossbarlab.ui.live.Score;
import org.crossbarlab.ui.live.Scores;

import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** Moves the controls of the window and waits for what shows. Called on any other thread. */
final class WindowHand {

    private static final int LONGEST_SECONDS = 120;

    /** A mouse tells of its place 125 times a second. */
    private static final int EVENT_MILLIS = 8;

    /** From one end of the slider to the other and back. */
    private static final double SWEEP_SECONDS = 1.2;

    private final ScriptedWindow window;
    private final FrameWatch frames;
    private final Random random = new Random(1);
    private double alpha;

    WindowHand(ScriptedWindow window, FrameWatch frames) {
        this.window = window;
        this.frames = frames;
    }

    SessionModel model() {
        return window.model();
    }

    static <T> T call(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        return get(task);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    void press(String button) {
        call(
                () -> {
                    window.press(button);
                    return null;
                });
    }

    void set(Setting<?> setting, double value) {
        call(
                () -> {
                    window.set(setting, value);
                    return null;
                });
    }

    /** Changes a number; on the JavaFX thread. */
    void setNow(Setting<?> setting, double value) {
        window.set(setting, value);
    }

    /** What a label says; on the JavaFX thread. */
    String text(String id) {
        return window.text(id);
    }

    /** Presses one of the buttons side by side. */
    void choose(String id, int index) {
        call(
                () -> {
                    window.choose(id, index);
                    return null;
                });
    }

    /** Presses Stop; on the JavaFX thread. */
    void stop() {
        window.press("transport-stop");
    }

    /** Brings a tab of the stage to the front. */
    void show(String tab) {
        call(
                () -> {
                    window.show(tab);
                    return null;
                });
    }

    /** Shows a layer in the crossbar tab. */
    void showLayer(int layer) {
        call(
                () -> {
                    window.crossbar().layerProperty().set(window.crossbar().layers().get(layer));
                    return null;
                });
    }

    /** Moves the window over the digit and waits for the frame: milliseconds in between. */
    double slide(int place) {
        return act(() -> window.crossbar().positionProperty().set(place), model -> true);
    }

    /** Waits until something of the session is so. */
    void await(Predicate<SessionModel> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!call(() -> condition.test(window.model()))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain.");
            }
            pause(20);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Moves α to where it never was, and waits for a frame: milliseconds in between. */
    double move(Predicate<SessionModel> shown) {
        alpha = 0.2 + 0.2 * random.nextDouble();
        return act(() -> window.set(Settings.ALPHA, alpha), shown);
    }

    /** Does something on the JavaFX thread and waits for a frame: milliseconds in between. */
    double act(Runnable action, Predicate<SessionModel> shown) {
        long[] began = new long[1];
        CompletableFuture<Long> frame =
                call(
                        () -> {
                            began[0] = System.nanoTime();
                            action.run();
                            return frames.shown(() -> shown.test(window.model()));
                        });
        return (get(frame) - began[0]) / 1e6;
    }

    /** Whether the maps on view are those of the current settings. */
    static boolean mapsShown(SessionModel model) {
        Programming now = model.programmingProperty().get();
        return now.settings().equals(model.settingsProperty().get().crossbar());
    }

    /** Whether a network's accuracy under the current settings is on view, exact or not. */
    static boolean accuracyShown(SessionModel model, Scenario scenario) {
        Scores now = model.scoresProperty().get();
        return now.settings() == model.settingsProperty().get()
                && !Double.isNaN(now.get(scenario).selected());
    }

    /** How many images a network's shown accuracy rests on. */
    static int images(SessionModel model, Scenario scenario) {
        Score score = model.scoresProperty().get().get(scenario);
        return score.images();
    }

    /** Drags the thumb of α to and fro, as a mouse does; another chip after every sweep. */
    void drag(double seconds) {
        Robot robot = call(Robot::new);
        AtomicBoolean handled = new AtomicBoolean(true);
        long began = System.nanoTime();
        int sweeps = 0;
        call(() -> pressThumb(robot));
        for (double now = 0; now < seconds; now = (System.nanoTime() - began) / 1e9) {
            double phase = now / SWEEP_SECONDS % 1;
            double share = Math.abs(2 * phase - 1);
            if (handled.getAndSet(false)) {
                Platform.runLater(
                        () -> {
                            robot.mouseMove(place(share));
                            handled.set(true);
                        });
            }
            if ((int) (now / SWEEP_SECONDS) > sweeps) {
                sweeps++;
                press("chip-new");
            }
            pause(EVENT_MILLIS);
        }
        call(
                () -> {
                    robot.mouseRelease(MouseButton.PRIMARY);
                    return null;
                });
    }

    private Void pressThumb(Robot robot) {
        Node thumb = window.slider("alpha-slider").lookup(".thumb");
        Bounds bounds = thumb.localToScreen(thumb.getBoundsInLocal());
        robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
        robot.mousePress(MouseButton.PRIMARY);
        return null;
    }

    private Point2D place(double share) {
        Slider slider = window.slider("alpha-slider");
        Bounds bounds = slider.localToScreen(slider.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + share * bounds.getWidth(), bounds.getCenterY());
    }
}
