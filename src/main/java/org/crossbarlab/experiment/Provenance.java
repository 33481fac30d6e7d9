package org.crossbarlab.experiment;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.nn.kernel.KernelChoice;
import org.nd4j.linalg.factory.Nd4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where numbers come from. Another JDK, backend or vector width may change a last digit, so all are
 * written down beside the result.
 *
 * @param version of this program
 * @param seed of all randomness
 * @param data SHA-256 of each part of the data set
 * @param jdk version and vendor of the Java runtime
 * @param backend of ND4J
 * @param kernels in use
 * @param os name, version and architecture
 * @param cpu model, if the system tells
 * @param threads that shared the arithmetic
 */
public record Provenance(
        String version,
        long seed,
        Map<String, String> data,
        String jdk,
        String backend,
        String kernels,
        String os,
        String cpu,
        int threads) {

    /** This machine and program, with the given data. */
    public static Provenance of(Dataset data, ExperimentSettings settings) {
        return new Provenance(
                programVersion(),
                settings.seed(),
                data.checksums(),
                System.getProperty("java.version") + " " + System.getProperty("java.vendor"),
                arithmeticBackend(),
                KernelChoice.fastest().description(),
                String.join(
                        " ",
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch")),
                processor(),
                settings.threads());
    }

    /** Whether this program would find the same to the last digit: version and arithmetic agree. */
    public boolean isOfThisArithmetic() {
        return version.equals(programVersion())
                && backend.equals(arithmeticBackend())
                && kernels.equals(KernelChoice.fastest().description());
    }

    private static String arithmeticBackend() {
        return Nd4j.getBackend().getClass().getSimpleName();
    }

    /** The version of this program, written into a resource by the build. */
    public static String programVersion() {
        Properties build = new Properties();
        try (InputStream in = Provenance.class.getResourceAsStream("build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }

    private static String processor() {
        Path info = Path.of("/proc/cpuinfo");
        if (Files.isReadable(info)) {
            try (Stream<String> lines = Files.lines(info)) {
                return lines.filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .orElse("unknown");
            } catch (IOException e) {
                return "unknown";
            }
        }
        return System.getenv().getOrDefault("PROCESSOR_IDENTIFIER", "unknown");
    }
}
