package org.crossbarlab.system;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Gives a finished file its name: whoever reads it meets the old content or the new. */
public final class AtomicMove {

    private AtomicMove() {}

    /**
     * Moves a file over another, in one step where the file system can.
     *
     * @param from a file in the folder of {@code to}
     * @param to what it replaces, if it is there
     */
    public static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
