package org.crossbarlab.ui.sweep;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.HistogramView;
import org.crossbarlab.ui.chart.NiceTicks;
import org.crossbarlab.ui.input.NumberField;
import org.crossbarlab.ui.input.NumberNotation;
import org.crossbarlab.ui.input.Segments;
import org.crossbarlab.ui.theme.Help;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The accuracies of many chips, a threshold to move, and how many chips reach it. */
final class ChipsPane extends SweepPane {

    private static final float[] NONE = {};

    /** About so many bars: a hundred chips fill them, a thousand show a shape. */
    private static final int BARS = 40;

    private static final double WIDEST = 100;

    private final ChipsViewModel model;
    private final HistogramView histogram =
            new HistogramView(
                    0,
                    WIDEST,
                    BARS,
                    CurveWords.title(NetworkRole.AWARE),
                    CurveWords.title(NetworkRole.DIGITAL));
    private double low;
    private double high = WIDEST;

    ChipsPane(ChipsViewModel model) {
        super("sweep-chips-sentence", model.sentenceProperty());
        this.model = model;
        histogram.setId("sweep-chips");
        histogram.setMinSize(0, 0);
        histogram.xTitleProperty().set(Messages.get("sweeps.accuracy"));
        histogram.yTitleProperty().set(Messages.get("sweeps.chips.count"));
        histogram.summaryProperty().set(Messages.get("sweeps.chips.summary"));
        histogram.setSeries("series-aware", "series-analog");
        histogram.explainEntries(
                Messages.get("scoreboard.help.aware"), Messages.get("scoreboard.help.analog"));
        histogram.setOnMarkMoved(model::moveThreshold);
        compose(histogram, counts(), threshold());
        follow(model.chipsProperty(), model.thresholdProperty());
    }

    @Override
    void show() {
        histogram.markXProperty().set(model.thresholdProperty().get());
        showChips(model.chipsProperty().get());
    }

    private Segments<Integer> counts() {
        Segments<Integer> counts =
                new Segments<>(
                                Messages.get("sweeps.chips.buy"),
                                model.countProperty(),
                                count -> Messages.get("sweeps.chips.of", count))
                        .explain(Messages.get("sweeps.chips.buy.help"))
                        .offer(ChipsViewModel.COUNTS);
        counts.setId("sweep-chips-buy");
        return counts;
    }

    private HBox threshold() {
        NumberField field =
                new NumberField(
                        ChipsViewModel.THRESHOLDS,
                        NumberNotation.decimal(1),
                        model.thresholdProperty().get());
        field.setId("sweep-threshold");
        field.valueProperty().bindBidirectional(model.thresholdProperty());
        Label label = new Label(Messages.get("sweeps.threshold"));
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(Messages.get("sweeps.threshold").replace("_", ""));
        Label percent = new Label("%");
        Help.on(Messages.get("sweeps.threshold.help"), label, field, percent);
        HBox row = new HBox(label, field, percent);
        row.getStyleClass().add("sweep-threshold");
        return row;
    }

    private void showChips(Chips chips) {
        if (chips == null) {
            histogram.setIdeal(NONE);
            histogram.setProgrammed(NONE);
            return;
        }
        fitRange(chips);
        histogram.setIdeal(values(chips, NetworkRole.AWARE));
        histogram.setProgrammed(values(chips, NetworkRole.DIGITAL));
    }

    private static float[] values(Chips chips, NetworkRole role) {
        double[] percent = chips.percent(role);
        float[] values = new float[percent.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) percent[i];
        }
        return values;
    }

    /** The axis widens with the chips that come, in whole bars of a round width. */
    private void fitRange(Chips chips) {
        double[] all =
                Arrays.stream(NetworkRole.values())
                        .flatMapToDouble(role -> Arrays.stream(chips.percent(role)))
                        .filter(Double::isFinite)
                        .toArray();
        double least = DoubleStream.of(all).min().orElse(0);
        double most = DoubleStream.of(all).max().orElse(WIDEST);
        double width = NiceTicks.step(Math.max(most - least, 1), BARS);
        double from = Math.floor(least / width) * width;
        int bars = (int) Math.floor((most - from) / width) + 1;
        double to = from + bars * width;
        if (from != low || to != high) {
            low = from;
            high = to;
            histogram.setRange(from, to, bars);
        }
    }
}
