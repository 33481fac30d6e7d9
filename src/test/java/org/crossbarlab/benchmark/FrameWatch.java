package org.crossbarlab.benchmark;

import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * When frames are rendered, and how long the JavaFX thread works for each. A frame counts as shown
 * when the render thread has painted it.
 */
final class FrameWatch {

    private static final double MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Wish(BooleanSupplier condition, CompletableFuture<Long> shown) {}

    // The toolkit holds its listeners weakly.
    private final TKPulseListener end = this::pulseEnds;
    private volatile Wish wish;
    private volatile Wish synced;
    private volatile boolean recording;
    private volatile long lastFrame;
    private volatile double lastPulse;
    private volatile double lastCpu;
    private long pulseBegan;
    private long cpuBegan;
    private Samples intervals = new Samples();
    private Samples pulses = new Samples();
    private Samples cpu = new Samples();

    /** To be made on the JavaFX thread, before the window, or its timers come first. */
    FrameWatch() {
        Toolkit.getToolkit().addPostSceneTkPulseListener(end);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulseBegan = System.nanoTime();
                cpuBegan = THREADS.getCurrentThreadCpuTime();
            }
        }.start();
    }

    /** Watches a scene on view. */
    void watch(Scene scene) {
        SceneHelper.getPeer(scene).setTKScenePaintListener(this::rendered);
    }

    /** When the first frame has been painted for which a condition, asked each pulse, holds. */
    CompletableFuture<Long> shown(BooleanSupplier condition) {
        Wish next = new Wish(condition, new CompletableFuture<>());
        wish = next;
        return next.shown();
    }

    void beginRecording() {
        intervals = new Samples();
        pulses = new Samples();
        cpu = new Samples();
        lastFrame = 0;
        recording = true;
    }

    void endRecording() {
        recording = false;
    }

    /** Milliseconds from frame to frame. */
    Samples intervals() {
        return intervals;
    }

    /**
     * Milliseconds of a pulse that led to a frame: animation timers, CSS, layout and the hand-over
     * to the renderer.
     */
    Samples pulses() {
        return pulses;
    }

    /** Milliseconds of processor time of a pulse; other programs do not count in it. */
    Samples pulseProcessorTime() {
        return cpu;
    }

    private void pulseEnds() {
        lastPulse = (System.nanoTime() - pulseBegan) / MILLI;
        lastCpu = (THREADS.getCurrentThreadCpuTime() - cpuBegan) / MILLI;
        Wish now = wish;
        if (now != null && now == synced) {
            // Nothing on view differed, so no frame was needed.
            finish(now);
        } else if (now != null && now.condition().getAsBoolean()) {
            synced = now;
        }
    }

    private void rendered() {
        long now = System.nanoTime();
        if (recording) {
            if (lastFrame != 0) {
                intervals.add((now - lastFrame) / MILLI);
            }
            lastFrame = now;
            pulses.add(lastPulse);
            cpu.add(lastCpu);
        }
        Wish done = synced;
        if (done != null) {
            finish(done);
        }
    }

    private void finish(Wish done) {
        wish = null;
        synced = null;
        done.shown().complete(System.nanoTime());
    }
}
