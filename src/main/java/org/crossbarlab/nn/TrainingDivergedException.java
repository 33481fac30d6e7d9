package org.crossbarlab.nn;

import org.crossbarlab.text.Fault;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Sentence;

import java.util.List;

/** The loss is no longer a number; the sentence says what to change. */
public final class TrainingDivergedException extends RuntimeException implements Fault {

    private static final long serialVersionUID = 1L;

    private final transient List<Sentence> sentences;

    public TrainingDivergedException(int epoch, int batch) {
        this(Sentence.of("nn.diverged", epoch, batch));
    }

    private TrainingDivergedException(Sentence sentence) {
        super(Messages.english(List.of(sentence)));
        sentences = List.of(sentence);
    }

    @Override
    public List<Sentence> sentences() {
        return sentences;
    }
}
