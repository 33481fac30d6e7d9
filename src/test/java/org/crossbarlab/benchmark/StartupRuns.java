package org.crossbarlab.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the program again and again until its first frame, each time in a JVM of its own. */
final class StartupRuns {

    private StartupRuns() {}

    static Samples measure(int times) throws IOException {
        Path home = Files.createTempDirectory("crossbar-startup");
        Samples samples = new Samples();
        for (int i = 0; i < times; i++) {
            samples.add(once(home));
        }
        return samples;
    }

    private static double once(Path home) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of(
                        "-Dcrossbarlab.startup=exit",
                        "-Dcrossbarlab.home=" + home,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "org.crossbarlab.app.Launcher"));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            if (line == null) {
                throw new IOException("The program ended before its first frame.");
            }
            return Double.parseDouble(line);
        } finally {
            await(process);
        }
    }

    private static void await(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
