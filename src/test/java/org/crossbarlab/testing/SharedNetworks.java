package org.crossbarlab.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Networks that PyTorch and NumPy wrote, from {@code -Dnetworks.dir}; no part of the project. */
public final class SharedNetworks {

    private SharedNetworks() {}

    /** A file of the folder; skips the test with a message where it is absent. */
    public static Path file(String name) {
        String named = System.getProperty("networks.dir", "");
        Path file = Path.of(named.isBlank() ? "../shared/networks" : named).resolve(name);
        Path here = Files.exists(file) ? file : Path.of("../../shared/networks").resolve(name);
        assumeTrue(Files.exists(here), () -> "There is no " + file + "; set -Dnetworks.dir.");
        return here;
    }
}
