package org.crossbarlab.crossbar;

import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a digital input reaches its row. */
public enum InputCoding {
    /** As one of 2^bits voltages. */
    LEVELS,
    /** Bit after bit; their currents are weighted and summed before one conversion. */
    BITS_SUMMED,
    /** Bit after bit, each converted by itself and summed digitally. */
    BITS_CONVERTED;

    /** Their names. */
    public static final List<String> IDS = Arrays.stream(values()).map(InputCoding::id).toList();

    /** The name used in commands and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds one by its name.
     *
     * @throws InvalidValueException if there is none; the message lists them all
     */
    public static InputCoding of(String id) {
        return Arrays.stream(values())
                .filter(coding -> coding.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidValueException(
                                        Sentence.of(
                                                "setting.inputCoding.fault",
                                                id,
                                                String.join(", ", IDS))));
    }
}
