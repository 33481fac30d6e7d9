package org.crossbarlab.ui.training;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.chart.LossChart;
import org.crossbarlab.ui.task.FrameSampler;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2AL;

import java.util.List;

/**
 * Loss and validation accuracy against epochs, as they grow. A wide panel shows both charts, a
 * narrow one the chosen one. It samples its view-model itself, at most {@value #PER_SECOND} times a
 * second and only while it is to be seen.
 */
public final class TrainingPanel extends VBox {

    private static final int PER_SECOND = 20;

    /** From this width on, in sizes of the font, both charts stand side by side. */
    private static final double WIDE_EM = 56;

    private final TrainingViewModel model;
    private final TrainingChart loss;
    private final TrainingChart accuracy;
    private final ToggleButton lossChoice =
            choice(Messages.get("training.show.loss"), Messages.get("training.loss.summary"));
    private final ToggleButton accuracyChoice =
            choice(
                    Messages.get("training.show.accuracy"),
                    Messages.get("training.accuracy.summary"));
    private final BooleanBinding wide;
    private double accuracyBegins = Double.NaN;

    public TrainingPanel(TrainingViewModel model) {
        this.model = model;
        getStyleClass().add("training");
        loss =
                new TrainingChart(
                        model,
                        List.of(
                                Curve.DIGITAL_TRAINING_LOSS,
                                Curve.AWARE_TRAINING_LOSS,
                                Curve.DIGITAL_VALIDATION_LOSS,
                                Curve.AWARE_VALIDATION_LOSS));
        accuracy = new TrainingChart(model, List.of(Curve.DIGITAL_ACCURACY, Curve.AWARE_ACCURACY));
        Label em = new Label();
        em.setManaged(false);
        wide =
                Bindings.createBooleanBinding(
                        () -> getWidth() >= WIDE_EM * em.getFont().getSize(),
                        widthProperty(),
                        em.fontProperty());
        StackPane stage = new StackPane(charts(), hint());
        VBox.setVgrow(stage, Priority.ALWAYS);
        getChildren().addAll(em, toolbar(), stage);
        new FrameSampler(this, PER_SECOND, this::update);
        update();
    }

    private void update() {
        loss.update();
        accuracy.update();
        showAccuracyAxis();
    }

    private void showAccuracyAxis() {
        double begins = model.accuracyBegins();
        if (begins == accuracyBegins) {
            return;
        }
        accuracyBegins = begins;
        accuracy.chart().setYRange(begins, 100);
        accuracy.chart()
                .yTitleProperty()
                .set(
                        begins > 0
                                ? Messages.get("training.accuracy.begins", Numbers.plain(begins))
                                : Messages.get("training.accuracy"));
    }

    private HBox charts() {
        LossChart left = loss.chart();
        left.setId("loss-chart");
        left.yTitleProperty()
                .bind(
                        Bindings.when(model.logarithmicProperty())
                                .then(Messages.get("training.loss.logarithmic"))
                                .otherwise(Messages.get("training.loss")));
        left.summaryProperty().set(Messages.get("training.loss.summary"));
        left.logarithmicProperty().bind(model.logarithmicProperty());
        LossChart right = accuracy.chart();
        right.setId("accuracy-chart");
        right.unitProperty().set(Messages.get("training.accuracy.unit"));
        right.summaryProperty().set(Messages.get("training.accuracy.summary"));
        right.cursorXProperty().bindBidirectional(left.cursorXProperty());
        HBox charts = new HBox(shown(left, lossChoice), shown(right, accuracyChoice));
        charts.getStyleClass().add("training-charts");
        return charts;
    }

    /** Stands in the empty charts. */
    private Label hint() {
        Label hint = new Label(Messages.get("training.empty"));
        hint.getStyleClass().addAll("muted", "training-empty");
        hint.setWrapText(true);
        hint.setMouseTransparent(true);
        hint.visibleProperty().bind(model.emptyProperty());
        return hint;
    }

    private LossChart shown(LossChart chart, ToggleButton choice) {
        chart.visibleProperty().bind(wide.or(choice.selectedProperty()));
        chart.managedProperty().bind(chart.visibleProperty());
        chart.setMinWidth(0);
        chart.setMinHeight(0);
        HBox.setHgrow(chart, Priority.ALWAYS);
        return chart;
    }

    private HBox toolbar() {
        accuracyChoice.setId("training-accuracy");
        ToggleGroup group = new ToggleGroup();
        SegmentedButton charts = new SegmentedButton(lossChoice, accuracyChoice);
        charts.setToggleGroup(group);
        lossChoice.setSelected(true);
        // One of them stays chosen, whatever is pressed.
        group.selectedToggleProperty()
                .addListener(
                        (change, before, now) -> {
                            if (now == null) {
                                before.setSelected(true);
                            }
                        });
        onlyWhen(wide.not(), charts);
        ToggleButton logarithmic =
                choice(
                        Messages.get("training.logarithmic"),
                        Messages.get("training.logarithmic.help"));
        logarithmic.setId("training-logarithmic");
        logarithmic.selectedProperty().bindBidirectional(model.logarithmicProperty());
        onlyWhen(wide.or(lossChoice.selectedProperty()), logarithmic);
        ToggleButton zoom =
                choice(Messages.get("training.zoom"), Messages.get("training.zoom.help"));
        zoom.setId("training-zoom");
        zoom.selectedProperty().bindBidirectional(model.wholeAccuracyProperty());
        model.wholeAccuracyProperty().addListener(change -> showAccuracyAxis());
        onlyWhen(wide.or(accuracyChoice.selectedProperty()), zoom);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox toolbar = new HBox(charts, logarithmic, zoom, space, clearButton());
        toolbar.getStyleClass().add("training-toolbar");
        return toolbar;
    }

    private Button clearButton() {
        Button clear = new Button(Messages.get("training.clear"));
        clear.setId("training-clear");
        clear.setMnemonicParsing(true);
        Help.on(Messages.get("training.clear.help"), clear);
        clear.setMinWidth(USE_PREF_SIZE);
        Icons.add(clear, Material2AL.DELETE_OUTLINE);
        clear.setOnAction(event -> model.clear());
        return clear;
    }

    private static ToggleButton choice(String text, String help) {
        ToggleButton button = new ToggleButton(text);
        Help.on(help, button);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static void onlyWhen(BooleanExpression condition, Region control) {
        control.visibleProperty().bind(condition);
        control.managedProperty().bind(condition);
    }
}
