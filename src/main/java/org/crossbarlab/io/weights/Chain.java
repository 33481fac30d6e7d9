package org.crossbarlab.io.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Puts layers in the one order in which each takes what the one before gives. Where several would
 * fit, the file's order decides.
 */
final class Chain {

    /**
     * A layer with the way in which its weights are kept.
     *
     * @param style of this layer
     */
    record Link(LayerTensors layer, StorageStyle style) {}

    private final List<LayerTensors> layers;
    private final List<StorageStyle> styles;
    private final Function<Link, Integer> takes;
    private final Function<Link, Integer> gives;
    private final IntPredicate end;

    /**
     * @param styles any of them may be a layer's
     * @param takes how much a layer takes; 0 if it fits nowhere
     * @param gives how much it gives
     * @param end whether the last layer may give so much
     */
    private Chain(
            List<LayerTensors> layers,
            List<StorageStyle> styles,
            Function<Link, Integer> takes,
            Function<Link, Integer> gives,
            IntPredicate end) {
        this.layers = layers;
        this.styles = styles;
        this.takes = takes;
        this.gives = gives;
        this.end = end;
    }

    static Optional<List<Link>> ofConvolutions(
            List<LayerTensors> layers, List<StorageStyle> styles, int channels) {
        Chain chain =
                new Chain(
                        layers,
                        styles,
                        link -> {
                            boolean square = link.style().side(link.layer().weight()) > 0;
                            return square ? link.style().channelsIn(link.layer().weight()) : 0;
                        },
                        link -> link.style().channelsOut(link.layer().weight()),
                        any -> true);
        return chain.find(taken -> taken == channels);
    }

    /**
     * @param begin whether the first layer may take so much
     */
    static Optional<List<Link>> ofLinear(
            List<LayerTensors> layers, List<StorageStyle> styles, IntPredicate begin, int classes) {
        Chain chain =
                new Chain(
                        layers,
                        styles,
                        link -> link.style().inputs(link.layer().weight()),
                        link -> link.style().outputs(link.layer().weight()),
                        outputs -> outputs == classes);
        return chain.find(begin);
    }

    private Optional<List<Link>> find(IntPredicate begin) {
        return find(begin, new ArrayList<>());
    }

    private Optional<List<Link>> find(IntPredicate fits, List<Link> before) {
        if (before.size() == layers.size()) {
            boolean ends = before.isEmpty() || end.test(gives.apply(before.getLast()));
            return ends ? Optional.of(before) : Optional.empty();
        }
        // Of layers that look alike the first alone is tried: the others would fail alike.
        List<List<Integer>> tried = new ArrayList<>();
        for (LayerTensors layer : layers) {
            for (StorageStyle style : styles) {
                Link link = new Link(layer, style);
                List<Integer> looks = List.of(takes.apply(link), gives.apply(link));
                boolean used = before.stream().anyMatch(each -> each.layer() == layer);
                if (used || tried.contains(looks) || !fits(link, fits)) {
                    continue;
                }
                tried.add(looks);
                List<Link> longer = new ArrayList<>(before);
                longer.add(link);
                int given = gives.apply(link);
                Optional<List<Link>> found = find(taken -> taken == given, longer);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean fits(Link link, IntPredicate fits) {
        boolean bias =
                link.layer().bias().map(each -> each.shape()[0] == gives.apply(link)).orElse(true);
        return bias
                && gives.apply(link) > 0
                && takes.apply(link) > 0
                && fits.test(takes.apply(link));
    }
}
