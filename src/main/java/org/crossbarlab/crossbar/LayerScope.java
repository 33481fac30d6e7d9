package org.crossbarlab.crossbar;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * In which layers' crossbars errors and defects happen; in the others every cell takes its target.
 * It answers where errors hurt.
 *
 * @param all whether in every layer of whatever network
 * @param layers otherwise in these, counted from 0 among the layers with weights
 */
public record LayerScope(boolean all, SortedSet<Integer> layers) {

    /** Errors happen in every layer. */
    public static final LayerScope ALL = new LayerScope(true, new TreeSet<>());

    /** Every cell of every layer takes its target. */
    public static final LayerScope NONE = new LayerScope(false, new TreeSet<>());

    public LayerScope {
        layers = Collections.unmodifiableSortedSet(new TreeSet<>(layers));
    }

    /** Errors in one layer alone. */
    public static LayerScope only(int layer) {
        return new LayerScope(false, new TreeSet<>(Set.of(layer)));
    }

    public boolean contains(int layer) {
        return all || layers.contains(layer);
    }

    /** Whether errors happen nowhere. */
    public boolean isEmpty() {
        return !all && layers.isEmpty();
    }

    /**
     * The same with one layer switched.
     *
     * @param layer which
     * @param errors whether they happen in it
     * @param count of the network's layers with weights; if errors happen in them all, the result
     *     is {@link #ALL}
     */
    public LayerScope with(int layer, boolean errors, int count) {
        SortedSet<Integer> changed = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            if (i == layer ? errors : contains(i)) {
                changed.add(i);
            }
        }
        return changed.size() == count ? ALL : new LayerScope(false, changed);
    }

    /**
     * Reads what {@link #toString()} writes: {@code all}, {@code none}, or numbers from 0 separated
     * by blanks or commas.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static LayerScope parse(String text) {
        String trimmed = text.strip();
        if (trimmed.equals("all")) {
            return ALL;
        }
        if (trimmed.equals("none")) {
            return NONE;
        }
        SortedSet<Integer> layers = new TreeSet<>();
        for (String part : trimmed.split("[\\s,]+")) {
            if (!part.matches("\\d{1,4}")) {
                throw new IllegalArgumentException("No layer: " + part);
            }
            layers.add(Integer.valueOf(part));
        }
        return new LayerScope(false, layers);
    }

    /** As files hold it. */
    @Override
    public String toString() {
        if (all) {
            return "all";
        }
        return layers.isEmpty()
                ? "none"
                : layers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
