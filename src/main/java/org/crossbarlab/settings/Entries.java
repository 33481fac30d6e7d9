package org.crossbarlab.settings;

import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoublePredicate;

/**
 * What a file remembers, value by value: one that cannot be used costs itself alone.
 *
 * @param values by name
 * @param faults gets what could not be used
 */
record Entries(Map<String, String> values, List<Sentence> faults) {

    private static final int LONGEST = 60;

    Entries(Map<String, String> values) {
        this(Map.copyOf(values), new ArrayList<>());
    }

    /** A text, empty where there is none. */
    String text(String name) {
        String value = values.getOrDefault(name, "");
        return value.contains(Lines.DAMAGED) ? refuse(name, value, "") : value;
    }

    /** One of two words; true for the first, false for the second or where there is none. */
    boolean either(String name, String yes, String no) {
        String value = values.getOrDefault(name, no);
        return value.equals(yes) || !value.equals(no) && refuse(name, value, false);
    }

    /** A number within its bounds. */
    double number(String name, DoublePredicate usable, double absent) {
        String value = values.get(name);
        if (value == null) {
            return absent;
        }
        try {
            double number = Double.parseDouble(value);
            return usable.test(number) ? number : refuse(name, value, absent);
        } catch (NumberFormatException e) {
            return refuse(name, value, absent);
        }
    }

    private <T> T refuse(String name, String value, T instead) {
        String line = value.replaceAll("\\p{Cntrl}+", " ").strip();
        String shown = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        faults.add(Sentence.of("settings.value", name, shown));
        return Objects.requireNonNull(instead);
    }
}
