package org.crossbarlab.ui.lab;

import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Layer;
import org.crossbarlab.nn.Layer.Convolution;
import org.crossbarlab.nn.Layer.Weighted;
import org.crossbarlab.text.Messages;

import java.util.ArrayList;
import java.util.List;

/** What panels call the layers of a network that have weights. */
public final class LayerTitles {

    private LayerTitles() {}

    /** A title for each, in order: its kind, and its number where there are several of the kind. */
    public static List<String> of(Architecture architecture) {
        List<Layer> layers = architecture.layers();
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i) instanceof Weighted) {
                titles.add(title(layers, i));
            }
        }
        return List.copyOf(titles);
    }

    /** What a layer is, of the kind that slides kernels over pictures or of the other. */
    public static String help(boolean convolution) {
        return convolution
                ? Messages.get("conductance.layer.conv.help")
                : Messages.get("conductance.layer.linear.help");
    }

    /** What the layer of a title is. */
    public static String help(String title) {
        return help(title.startsWith(Messages.get("conductance.layer.conv")));
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
