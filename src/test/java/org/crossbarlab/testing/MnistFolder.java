package org.crossbarlab.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.Mnist;

import java.nio.file.Files;
import java.nio.file.Path;

/** MNIST for tests, from {@code -Dmnist.dir}; the files are not part of the project. */
public final class MnistFolder {

    private static final class Holder {
        private static final Dataset MNIST = Mnist.read(path());
    }

    private MnistFolder() {}

    /** The folder, whether it exists or not. */
    public static Path path() {
        String named = System.getProperty("mnist.dir", "");
        return Path.of(named.isBlank() ? "../shared/mnist" : named);
    }

    /** The real data, read once; skips the test with a message where the folder is absent. */
    public static Dataset read() {
        assumeTrue(
                Files.isDirectory(path()),
                () -> "MNIST is not in " + path() + "; set -Dmnist.dir to run this test.");
        return Holder.MNIST;
    }
}
