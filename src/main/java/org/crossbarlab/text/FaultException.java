package org.crossbarlab.text;

import java.util.List;

/** A failure that the user can mend; subclasses name what failed. */
public abstract class FaultException extends RuntimeException implements Fault {

    private static final long serialVersionUID = 1L;

    private final transient List<Sentence> sentences;

    /**
     * @param sentence what is wrong and what to do
     */
    protected FaultException(Sentence sentence) {
        this(sentence, null);
    }

    /**
     * @param sentence what is wrong and what to do
     * @param cause that reveals it, or null
     */
    protected FaultException(Sentence sentence, Throwable cause) {
        this(List.of(sentence), cause);
    }

    /**
     * @param sentences everything that is wrong
     * @param cause that reveals it, or null
     */
    protected FaultException(List<Sentence> sentences, Throwable cause) {
        super(Messages.english(sentences), cause);
        this.sentences = List.copyOf(sentences);
    }

    @Override
    public final List<Sentence> sentences() {
        return sentences;
    }
}
