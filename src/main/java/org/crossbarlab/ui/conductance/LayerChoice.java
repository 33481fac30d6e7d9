package org.crossbarlab.ui.conductance;

import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Layer.Convolution;
import org.crossbarlab.nn.Layer.Weighted;
import org.crossbarlab.ui.lab.LayerTitles;

import java.util.ArrayList;
import java.util.List;

/**
 * A layer of the network that can be shown.
 *
 * @param index among the layers with weights, from 0
 * @param title its name for people: its kind, and its number where there are several of the kind
 * @param convolution whether its weights are kernels
 * @param tiling how its matrix is laid out
 */
public record LayerChoice(int index, String title, boolean convolution, Tiling tiling) {

    /** The layers with weights, in order. */
    static List<LayerChoice> of(Architecture architecture) {
        List<String> titles = LayerTitles.of(architecture);
        List<LayerChoice> choices = new ArrayList<>();
        for (int i = 0; i < architecture.layers().size(); i++) {
            if (architecture.layers().get(i) instanceof Weighted layer) {
                Tiling tiling = Tiling.of(layer, architecture.shapeBefore(i));
                String title = titles.get(choices.size());
                choices.add(
                        new LayerChoice(
                                choices.size(), title, layer instanceof Convolution, tiling));
            }
        }
        return List.copyOf(choices);
    }

    /** The last kernels show most at a glance; a network without any begins with its first. */
    static LayerChoice first(List<LayerChoice> choices) {
        List<LayerChoice> kernels = choices.stream().filter(LayerChoice::convolution).toList();
        return kernels.isEmpty() ? choices.getFirst() : kernels.getLast();
    }
}
