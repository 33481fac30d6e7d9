package org.crossbarlab.ui.conductance;

import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Layer;
import org.crossbarlab.nn.Layer.Convolution;
import org.crossbarlab.nn.Layer.Weighted;
import org.crossbarlab.text.Messages;

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
        List<LayerChoice> choices = new ArrayList<>();
        for (int i = 0; i < architecture.layers().size(); i++) {
            if (architecture.layers().get(i) instanceof Weighted layer) {
                Tiling tiling = Tiling.of(layer, architecture.shapeBefore(i));
                String title = title(architecture.layers(), i);
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

    private static String title(List<Layer> layers, int position) {
        Class<?> kind = layers.get(position).getClass();
        String name =
                kind == Convolution.class
                        ? Messages.get("conductance.layer.conv")
                        : Messages.get("conductance.layer.linear");
        long all = layers.stream().filter(kind::isInstance).count();
        long number = layers.subList(0, position + 1).stream().filter(kind::isInstance).count();
        return all == 1 ? name : Messages.get("conductance.layer.numbered", name, number);
    }
}
