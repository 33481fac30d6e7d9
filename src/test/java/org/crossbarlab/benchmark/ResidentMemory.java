package org.crossbarlab.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The process's resident memory over time, where the system tells (Linux). */
final class ResidentMemory {

    private static final Path STATUS = Path.of("/proc/self/status");

    private final List<double[]> points = new ArrayList<>();

    static boolean isKnown() {
        return Files.isReadable(STATUS);
    }

    /** Takes note of the memory at a time, in minutes. */
    void sample(double minutes) throws IOException {
        for (String line : Files.readAllLines(STATUS)) {
            if (line.startsWith("VmRSS:")) {
                points.add(
                        new double[] {
                            minutes, Double.parseDouble(line.replaceAll("\\D", "")) / 1024
                        });
            }
        }
    }

    double first() {
        return points.getFirst()[1];
    }

    double last() {
        return points.getLast()[1];
    }

    /** Megabytes a minute, by least squares over the second half. */
    double slope() {
        List<double[]> half = points.subList(points.size() / 2, points.size());
        double x = half.stream().mapToDouble(point -> point[0]).average().orElse(0);
        double y = half.stream().mapToDouble(point -> point[1]).average().orElse(0);
        double above = 0;
        double below = 0;
        for (double[] point : half) {
            above += (point[0] - x) * (point[1] - y);
            below += (point[0] - x) * (point[0] - x);
        }
        return below == 0 ? 0 : above / below;
    }
}
