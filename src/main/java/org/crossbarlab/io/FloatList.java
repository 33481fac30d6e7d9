package org.crossbarlab.io;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

import org.crossbarlab.text.Sentence;

import java.util.Optional;

/** Reads a JSON list of finite numbers into a float array. */
final class FloatList {

    private FloatList() {}

    /**
     * Reads exactly so many numbers.
     *
     * @param input the file
     * @param place of the list in it
     * @param list from its {@link JsonInput#floatTree}
     * @param target written from an offset
     * @param name how sentences name the list
     * @return what is wrong with the list; empty if nothing is
     */
    static Optional<Sentence> read(
            JsonInput input,
            JsonPointer place,
            JsonNode list,
            float[] target,
            int offset,
            int count,
            Sentence name) {
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
                String found =
                        value.isContainerNode()
                                ? JsonInput.printable(value.toString())
                                : input.written(place.appendIndex(i));
                boolean large = found.matches("-?[0-9].*");
                return Optional.of(
                        large
                                ? Sentence.of("fault.io.values.large", name, found, i + 1)
                                : Sentence.of("fault.io.values.infinite", name, found, i + 1));
            }
            target[offset + i] = number;
        }
        return Optional.empty();
    }
}
