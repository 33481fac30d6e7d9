package org.crossbarlab.ui.digits;

import javafx.scene.input.KeyEvent;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.TwinnedChart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How sure the three scenarios are of each class, as three columns of bars, with a table twin. */
final class ConfidenceChart extends TwinnedChart {

    private final DigitsViewModel model;
    private final ConfidencePicture picture;

    ConfidenceChart(DigitsViewModel model) {
        super("digit-confidences", Messages.get("digits.confidences.keys"));
        this.model = model;
        setId("digits-confidences");
        picture = new ConfidencePicture(model, pens);
        setPicture(picture);
        yTitleProperty().set(Messages.get("digits.confidences"));
        summaryProperty().set(Messages.get("digits.confidences.help"));
        model.readingProperty().addListener(change -> changed());
        model.shownProperty().addListener(change -> changed());
        changed();
    }

    private List<String> classNames() {
        return model.datasetProperty().get().classNames();
    }

    private Opinion opinion(Scenario scenario) {
        Reading reading = model.readingProperty().get();
        return reading == null ? null : reading.opinions().get(scenario);
    }

    @Override
    protected String words() {
        if (model.readingProperty().get() == null) {
            return Messages.get("digits.confidences.none");
        }
        return Arrays.stream(Scenario.values())
                .map(each -> DigitWords.sentence(each, opinion(each), classNames()))
                .collect(Collectors.joining("; "));
    }

    @Override
    protected void repaint() {
        picture.requestLayout();
    }

    @Override
    protected double em() {
        return pens.em();
    }

    @Override
    protected void read(KeyEvent event) {
        // All bars are on view with their numbers: there is no cursor to move.
    }

    @Override
    protected List<String> tableHeaders() {
        return Stream.concat(
                        Stream.of(Messages.get("digits.table.class")),
                        Arrays.stream(Scenario.values())
                                .flatMap(
                                        each ->
                                                each == Scenario.DIGITAL_DIGITAL
                                                        ? Stream.of(percentTitle(each))
                                                        : Stream.of(
                                                                percentTitle(each),
                                                                Messages.get(
                                                                        "digits.table.votes",
                                                                        DigitWords.title(each)))))
                .toList();
    }

    private static String percentTitle(Scenario scenario) {
        return Messages.get("digits.table.confidence", DigitWords.title(scenario));
    }

    @Override
    protected List<IntFunction<String>> tableRows() {
        Dataset dataset = model.datasetProperty().get();
        List<IntFunction<String>> rows = new ArrayList<>();
        for (int i = 0; i < dataset.classes(); i++) {
            List<String> cells = cells(i, dataset.classNames());
            rows.add(cells::get);
        }
        return rows;
    }

    private List<String> cells(int label, List<String> classNames) {
        List<String> cells = new ArrayList<>(List.of(classNames.get(label)));
        for (Scenario scenario : Scenario.values()) {
            Opinion opinion = opinion(scenario);
            cells.add(opinion == null ? "–" : DigitWords.percent(opinion.confidences()[label]));
            if (scenario != Scenario.DIGITAL_DIGITAL) {
                cells.add(opinion == null ? "–" : Integer.toString(opinion.votes()[label]));
            }
        }
        return cells;
    }
}
