package org.crossbarlab.crossbar;

import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which currents an analog-to-digital converter tells apart; what lies beyond is clipped. */
public enum AdcRange {
    /** What columns really see on training images, by percentile. */
    CALIBRATED,
    /** The most that a column of so many cells could ever carry. */
    MAX,
    /** As many steps as it has, each the smallest that a cell can make. */
    GRANULAR;

    /** Their names. */
    public static final List<String> IDS = Arrays.stream(values()).map(AdcRange::id).toList();

    /** The name used in commands and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds one by its name.
     *
     * @throws InvalidValueException if there is none; the message lists them all
     */
    public static AdcRange of(String id) {
        return Arrays.stream(values())
                .filter(range -> range.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidValueException(
                                        Sentence.of(
                                                "setting.adcRange.fault",
                                                id,
                                                String.join(", ", IDS))));
    }
}
