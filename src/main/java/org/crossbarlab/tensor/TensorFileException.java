package org.crossbarlab.tensor;

import org.crossbarlab.text.FaultException;
import org.crossbarlab.text.Sentence;

import java.nio.file.Path;

/**
 * A file of numbers that cannot be read. The sentence names the file, says what is wrong with it
 * and what to do.
 */
public final class TensorFileException extends FaultException {

    private static final long serialVersionUID = 1L;

    TensorFileException(Path file, Sentence what, Throwable cause) {
        super(Sentence.of("fault.tensor.in", file, what), cause);
    }
}
