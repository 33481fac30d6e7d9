package org.crossbarlab.io;

import org.crossbarlab.text.Sentence;

import java.util.List;

/** Parts of one sentence, put together as a language does it. */
final class Clauses {

    private Clauses() {}

    /** Several faults in a row; at least one. */
    static Sentence faults(List<Sentence> parts) {
        return parts.stream()
                .reduce((before, next) -> Sentence.of("fault.io.faults", before, next))
                .orElseThrow();
    }

    /** Several whole sentences; at least one. */
    static Sentence sentences(List<Sentence> parts) {
        return parts.stream()
                .reduce((before, next) -> Sentence.of("fault.io.sentences", before, next))
                .orElseThrow();
    }

    /** Several things of one kind; at least one. */
    static Sentence list(List<Sentence> parts) {
        return parts.stream()
                .reduce((before, next) -> Sentence.of("fault.io.list", before, next))
                .orElseThrow();
    }
}
