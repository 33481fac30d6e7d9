package org.crossbarlab.tensor;

import org.crossbarlab.text.Sentence;

/** Bytes that are not what they should be; whoever knows the file's name adds it. */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence what;

    /**
     * @param what is wrong, as a clause that follows the file's name and a colon
     */
    Malformed(Sentence what) {
        super(what.key());
        this.what = what;
    }

    Sentence what() {
        return what;
    }

    /** Keeps what a file says to one line of moderate length. */
    static String printable(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}
