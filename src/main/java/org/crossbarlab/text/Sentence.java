package org.crossbarlab.text;

import java.util.List;

/**
 * Something to say, before it has words: the engine makes it, and whoever speaks to the user words
 * it in the user's language with {@link Messages#words(Sentence)}.
 *
 * @param key of its text in {@code messages.properties}
 * @param arguments for the places {0}, {1}, … of the text: numbers, names, or sentences again,
 *     which are worded with it
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    /**
     * A sentence from a literal key, so that a test finds the missing and the unused ones.
     *
     * @param arguments not null
     */
    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
