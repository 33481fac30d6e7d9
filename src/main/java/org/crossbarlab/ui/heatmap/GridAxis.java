package org.crossbarlab.ui.heatmap;

import org.crossbarlab.text.Numbers;

import java.util.Arrays;
import java.util.List;

/**
 * An axis of a grid of settings.
 *
 * @param title what is set, with its unit
 * @param labels of its values, at least one; the first stands left or at the bottom
 */
public record GridAxis(String title, List<String> labels) {

    public GridAxis {
        labels = List.copyOf(labels);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("An axis of a grid has at least one value.");
        }
    }

    /** An axis of numbers. */
    public static GridAxis of(String title, double... values) {
        return new GridAxis(title, Arrays.stream(values).mapToObj(Numbers::plain).toList());
    }

    int size() {
        return labels.size();
    }

    /** What is set at a place, in words. */
    String text(int index) {
        return title + " " + labels.get(index);
    }
}
