package org.crossbarlab.text;

import java.util.List;

/**
 * An exception whose cause the user can mend. It says what is wrong and what to do; its own message
 * is the English text, for logs.
 */
public interface Fault {

    /** What is wrong, at least one sentence. */
    List<Sentence> sentences();
}
