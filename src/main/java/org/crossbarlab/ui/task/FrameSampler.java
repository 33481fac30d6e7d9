package org.crossbarlab.ui.task;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets a view look at what background work produced, instead of the work pushing at the view. It
 * samples with the frames of the JavaFX thread, all or a limited number of them a second, and rests
 * while the view is not to be seen.
 */
public final class FrameSampler implements AutoCloseable {

    private static final double NANOS_PER_SECOND = 1e9;

    private final long period;
    private final Runnable sample;
    private final AnimationTimer timer = new Timer();
    private final Subscription showing;
    private boolean running;
    private boolean onView;
    private long last = Long.MIN_VALUE;

    /**
     * @param view sampling rests while it, or its window, is hidden
     * @param perSecond the most samples a second; infinity means every frame
     * @param sample runs on the JavaFX thread
     */
    public FrameSampler(Node view, double perSecond, Runnable sample) {
        this.sample = sample;
        period = (long) (NANOS_PER_SECOND / perSecond);
        ObservableValue<Boolean> shown =
                view.sceneProperty()
                        .flatMap(Scene::windowProperty)
                        .flatMap(Window::showingProperty)
                        .orElse(false);
        showing =
                Subscription.combine(
                        shown.subscribe(this::setRunning),
                        OnView.of(view).subscribe(now -> onView = now));
    }

    /** Samples with every frame; hands on what is there, and nothing where the source has null. */
    public static <T> FrameSampler everyFrame(
            Node view, Supplier<? extends T> source, Consumer<? super T> sink) {
        return limited(view, Double.POSITIVE_INFINITY, source, sink);
    }

    /** As {@link #everyFrame}, but at most so many times a second (20 is enough for a chart). */
    public static <T> FrameSampler limited(
            Node view, double perSecond, Supplier<? extends T> source, Consumer<? super T> sink) {
        return new FrameSampler(
                view,
                perSecond,
                () -> {
                    T value = source.get();
                    if (value != null) {
                        sink.accept(value);
                    }
                });
    }

    /** Whether the window shows, so that frames are sampled. */
    public boolean isRunning() {
        return running;
    }

    /** Ends the sampling for good. */
    @Override
    public void close() {
        showing.unsubscribe();
        setRunning(false);
    }

    private void setRunning(boolean run) {
        running = run;
        if (run) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    private void frame(long now) {
        // Frames come a little early or late: half a frame of grace keeps the rhythm.
        boolean due = last == Long.MIN_VALUE || now - last >= period - NANOS_PER_SECOND / 120;
        if (due && onView) {
            last = now;
            sample.run();
        }
    }

    private final class Timer extends AnimationTimer {
        @Override
        public void handle(long now) {
            frame(now);
        }
    }
}
