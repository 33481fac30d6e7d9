package org.crossbarlab.cli;

import org.crossbarlab.io.UnwritableFileException;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the files of a command, each whatever became of the others. */
final class Saving {

    private final PrintWriter out;
    private final List<Sentence> faults = new ArrayList<>();

    /**
     * @param out told about every file that was written
     */
    Saving(PrintWriter out) {
        this.out = out;
    }

    /** Writes one file. */
    void save(Path path, Runnable writing) {
        try {
            writing.run();
            out.println("Saved " + path);
        } catch (UnwritableFileException e) {
            faults.addAll(e.sentences());
        }
    }

    /**
     * Ends.
     *
     * @throws FailureException about every file that was not written
     */
    void finish() {
        if (!faults.isEmpty()) {
            throw new FailureException(new InvalidValueException(faults));
        }
    }
}
