package org.crossbarlab.io;

import com.fasterxml.jackson.databind.JsonNode;

import org.crossbarlab.text.Sentence;

import java.util.Optional;

/** Reads a JSON list of finite numbers into a float array. */
final class FloatList {

    private FloatList() {}

    /**
     * Reads exactly so many numbers.
     *
     * @param list from a {@link JsonInput#floatTree}
     * @param target written from an offset
     * @param name how sentences name the list
     * @return what is wrong with the list; empty if nothing is
     */
    static Optional<Sentence> read(
            JsonNode list, float[] target, int offset, int count, Sentence name) {
        if (!list.isArray()) {
            return Optional.of(Sentence.of("fault.io.values.none", name, count));
        }
        if (list.size() != count) {
            return Optional.of(Sentence.of("fault.io.values.count", name, count, list.size()));
        }
        for (int i = 0; i < count; i++) {
            JsonNode value = list.get(i);
            float number = value.isNumber() ? value.floatValue() : Float.NaN;
            if (!Float.isFinite(number)) {
                String found = JsonInput.printable(value.toString());
                return Optional.of(Sentence.of("fault.io.values.infinite", name, found, i + 1));
            }
            target[offset + i] = number;
        }
        return Optional.empty();
    }
}
