package org.crossbarlab.ui.layers;

import org.crossbarlab.experiment.LayerCost;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;

import java.util.Comparator;
import java.util.List;

/** What errors in layers cost, in words. */
final class CostWords {

    /** Costs that round to nothing, in points. */
    private static final double NOTHING = 0.05;

    private CostWords() {}

    /** "6.3 pt". */
    static String points(LayerCost cost) {
        return Messages.get("layers.points", Numbers.decimal(Numbers.rounded(cost.points(), 1), 1));
    }

    /** The accuracies behind a cost. */
    static String help(String title, LayerCost cost) {
        String ideal = percent(cost.ideal());
        String mean = percent(cost.alone().mean());
        return Double.isNaN(cost.alone().std())
                ? Messages.get("layers.help.one", title, mean, ideal)
                : Messages.get(
                        "layers.help",
                        title,
                        mean,
                        percent(cost.alone().std()),
                        cost.alone().runs().size(),
                        ideal);
    }

    /** Which layer hurts most, or why none does. */
    static String sentence(List<String> titles, List<LayerCost> costs) {
        LayerCost most =
                costs.stream().max(Comparator.comparingDouble(LayerCost::points)).orElseThrow();
        return most.points() < NOTHING
                ? Messages.get("layers.none")
                : Messages.get("layers.most", titles.get(most.layer()), points(most));
    }

    private static String percent(double accuracy) {
        return Numbers.decimal(100 * accuracy, 1);
    }
}
