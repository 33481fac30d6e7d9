package org.crossbarlab.ui.digits;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.Marker;
import org.crossbarlab.ui.input.Segments;
import org.crossbarlab.ui.theme.Help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Beside the matrix: whose it is, which images one goes through, and those lost and won back. */
final class ErrorsPane extends VBox {

    private final DigitsViewModel model;

    ErrorsPane(DigitsViewModel model) {
        this.model = model;
        getStyleClass().add("digits-errors");
        setMinSize(0, 0);
        getChildren().addAll(scenarios(), choices());
        strip(
                "lost",
                Marker.TRIANGLE,
                "series-analog",
                count("digits.lost", model.errors().lostProperty()),
                Messages.get("digits.lost.help"),
                model.errors().lostProperty());
        strip(
                "recovered",
                Marker.SQUARE,
                "series-aware",
                count("digits.recovered", model.errors().recoveredProperty()),
                Messages.get("digits.recovered.help"),
                model.errors().recoveredProperty());
    }

    private Segments<Scenario> scenarios() {
        Segments<Scenario> scenarios =
                new Segments<>(
                                Messages.get("digits.confusion.whose"),
                                model.errors().scenarioProperty(),
                                DigitWords::title)
                        .describe(DigitWords::fullTitle)
                        .explain(DigitWords::help)
                        .offer(List.of(Scenario.values()));
        scenarios.setId("digits-scenario");
        return scenarios;
    }

    private ComboBox<ImageChoice> choices() {
        ComboBox<ImageChoice> box = new ComboBox<>();
        box.setId("digits-choice");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(Messages.get("digits.choice"));
        Help.on(Messages.get("digits.choice.help"), box);
        box.setCellFactory(list -> cell(choice -> DigitWords.title(choice, names())));
        box.setButtonCell(cell(choice -> DigitWords.shortTitle(choice, names())));
        model.datasetProperty().subscribe(dataset -> offer(box, dataset));
        model.choiceProperty().addListener(change -> offer(box, model.datasetProperty().get()));
        box.valueProperty()
                .addListener(
                        (change, before, now) -> {
                            if (now != null) {
                                model.choiceProperty().set(now);
                            }
                        });
        return box;
    }

    private static ListCell<ImageChoice> cell(Function<ImageChoice, String> title) {
        return new ListCell<>() {
            @Override
            protected void updateItem(ImageChoice choice, boolean empty) {
                super.updateItem(choice, empty);
                setText(empty || choice == null ? "" : title.apply(choice));
            }
        };
    }

    private List<String> names() {
        return model.datasetProperty().get().classNames();
    }

    private void offer(ComboBox<ImageChoice> box, Dataset dataset) {
        List<ImageChoice> all = new ArrayList<>();
        all.add(new ImageChoice.All());
        all.add(new ImageChoice.Recovered());
        all.add(new ImageChoice.Lost());
        for (int label = 0; label < dataset.classes(); label++) {
            all.add(new ImageChoice.OfClass(label));
        }
        ImageChoice now = model.choiceProperty().get();
        if (!all.contains(now)) {
            all.add(now);
        }
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        box.setValue(now);
    }

    private static StringBinding count(String key, ObservableValue<List<Integer>> images) {
        return Bindings.createStringBinding(
                () ->
                        key.equals("digits.lost")
                                ? Messages.get("digits.lost", images.getValue().size())
                                : Messages.get("digits.recovered", images.getValue().size()),
                images);
    }

    private void strip(
            String id,
            Marker marker,
            String series,
            ObservableValue<String> title,
            String help,
            ObservableValue<List<Integer>> images) {
        Label label = new Label();
        label.getStyleClass().addAll("digit-strip-title", series);
        label.setGraphic(marker.node());
        label.textProperty().bind(title);
        label.setMinHeight(USE_PREF_SIZE);
        Help.on(help, label);
        DigitStrip strip = new DigitStrip(model, title, images);
        strip.setId("digits-" + id);
        VBox.setVgrow(strip, Priority.ALWAYS);
        getChildren().addAll(label, strip);
    }
}
