package org.crossbarlab.io;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Optional;

/** Reads a JSON list of finite numbers into a float array. */
final class FloatList {

    private FloatList() {}

    /**
     * Reads exactly so many numbers.
     *
     * @param list from a {@link JsonInput#floatTree}
     * @param target written from an offset
     * @return what is wrong with the list, as the end of a sentence; empty if nothing is
     */
    static Optional<String> read(JsonNode list, float[] target, int offset, int count) {
        if (!list.isArray() || list.size() != count) {
            return Optional.of(
                    "needs a list of %d values, not %s"
                            .formatted(count, list.isArray() ? list.size() : "something else"));
        }
        for (int i = 0; i < count; i++) {
            JsonNode value = list.get(i);
            float number = value.isNumber() ? value.floatValue() : Float.NaN;
            if (!Float.isFinite(number)) {
                return Optional.of(
                        "has %s as value number %d, which is no finite number"
                                .formatted(JsonInput.printable(value.toString()), i + 1));
            }
            target[offset + i] = number;
        }
        return Optional.empty();
    }
}
