package org.crossbarlab.benchmark;

import javafx.application.Platform;

import java.util.concurrent.CountDownLatch;

/** Knocks at the JavaFX thread every millisecond and measures how long it keeps one waiting. */
final class BlockProbe implements AutoCloseable {

    private final Samples waits = new Samples();
    private final Thread thread = Thread.ofPlatform().daemon().name("block-probe").start(this::run);

    private void run() {
        try {
            while (true) {
                CountDownLatch answered = new CountDownLatch(1);
                long knocked = System.nanoTime();
                Platform.runLater(
                        () -> {
                            waits.add((System.nanoTime() - knocked) / 1e6);
                            answered.countDown();
                        });
                answered.await();
                Thread.sleep(1);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    Samples waits() {
        return waits;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
