package org.crossbarlab.ui.conductance;

/**
 * What of a layer is shown.
 *
 * @param label for example "G⁺"
 * @param array index of the array, or {@link #WEIGHT} for the signed weights
 */
public record ArrayChoice(String label, int array) {

    /** Stands for the signed weights instead of an array. */
    public static final int WEIGHT = -1;

    public boolean isWeight() {
        return array == WEIGHT;
    }
}
