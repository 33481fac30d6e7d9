package org.crossbarlab.data;

import java.util.Locale;

/**
 * Data that cannot be used. The message is one sentence for the user: it names the file or folder,
 * says what is wrong with it and what to do.
 */
public final class DataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DataException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /**
     * A fault found in the data themselves; numbers in the sentence are written the English way.
     */
    static DataException of(String format, Object... values) {
        return causedBy(null, format, values);
    }

    /** A fault that another exception reveals. */
    static DataException causedBy(Throwable cause, String format, Object... values) {
        return new DataException(String.format(Locale.ENGLISH, format, values), cause);
    }
}
