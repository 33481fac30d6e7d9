package org.crossbarlab.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.TreeMap;

/** Processor time of the threads since this was made, so that other programs do not count. */
final class ThreadTimes {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double LEAST_MILLIS = 0.05;

    private final Map<String, Long> began = now();

    private static Map<String, Long> now() {
        Map<String, Long> times = new TreeMap<>();
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null) {
                times.merge(
                        thread.getThreadName(),
                        THREADS.getThreadCpuTime(thread.getThreadId()),
                        Long::sum);
            }
        }
        return times;
    }

    /** Adds a row for every thread that did something worth telling. */
    void report(Report report, String when, int frames) {
        now().forEach(
                        (thread, nanos) -> {
                            double millis = (nanos - began.getOrDefault(thread, 0L)) / 1e6 / frames;
                            if (millis >= LEAST_MILLIS) {
                                report.value(when + thread, "ms/frame", millis, "");
                            }
                        });
    }
}
