package org.crossbarlab.app;

import javafx.animation.AnimationTimer;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;

/**
 * Measures the time from the start of the JVM to the first frame of the window, where the system
 * property {@code crossbarlab.startup} asks for it; with the value {@code exit} the program then
 * ends, for a benchmark.
 */
final class StartupClock {

    private StartupClock() {}

    static void watch(PrintStream out, Runnable quit) {
        String wish = System.getProperty("crossbarlab.startup");
        if (wish == null) {
            return;
        }
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                // A second pulse begins when the first one's picture has been handed over.
                if (++frames == 2) {
                    stop();
                    long began = ManagementFactory.getRuntimeMXBean().getStartTime();
                    out.println(System.currentTimeMillis() - began);
                    if ("exit".equals(wish)) {
                        quit.run();
                    }
                }
            }
        }.start();
    }
}
