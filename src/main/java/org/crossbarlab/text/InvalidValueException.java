package org.crossbarlab.text;

import java.util.List;

/** A value, or several, that cannot be used; every fault is told at once. */
public final class InvalidValueException extends IllegalArgumentException implements Fault {

    private static final long serialVersionUID = 1L;

    private final transient List<Sentence> sentences;

    public InvalidValueException(List<Sentence> sentences) {
        super(Messages.english(sentences));
        this.sentences = List.copyOf(sentences);
    }

    public InvalidValueException(Sentence sentence) {
        this(List.of(sentence));
    }

    /**
     * Throws if there is anything to complain of.
     *
     * @throws InvalidValueException with all sentences
     */
    public static void throwIfAny(List<Sentence> sentences) {
        if (!sentences.isEmpty()) {
            throw new InvalidValueException(sentences);
        }
    }

    @Override
    public List<Sentence> sentences() {
        return sentences;
    }
}
