package org.crossbarlab.ui.microscope;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.LineCurve;
import org.crossbarlab.ui.chart.Marker;
import org.crossbarlab.ui.microscope.Specimen.Part;
import org.crossbarlab.ui.task.FrameSampler;
import org.crossbarlab.ui.task.OnView;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2AL;

import java.util.List;

/**
 * The device that was chosen: weight, level, conductances and what the array multiplies by, the
 * error that was to be expected and this device's own, and what the device is worth. It is there
 * only while there is such a device.
 */
final class MicroscopeCard extends VBox {

    private static final double[] NONE = {};
    private static final String OWN = "own";

    private final MicroscopeViewModel model;
    private final Label weight = box(Messages.get("microscope.weight.help"));
    private final Label level = box(Messages.get("microscope.level.help"));
    private final Label effective = box(Messages.get("microscope.effective.help"));
    private final Label title = new Label();
    private final Label worth = new Label();
    private final SpecimenGrid devices = new SpecimenGrid();
    private final LineCurve sigma = new LineCurve();

    /**
     * @param id of the card, with which those of its parts begin
     */
    MicroscopeCard(MicroscopeViewModel model, String id) {
        this.model = model;
        setId(id);
        getStyleClass().add("microscope");
        VBox chain = new VBox(new HBox(weight, arrow(), level), devices, effective);
        chain.getChildren().getFirst().getStyleClass().add("microscope-chain");
        chain.getStyleClass().add("microscope-way");
        HBox.setHgrow(chain, Priority.ALWAYS);
        HBox middle = new HBox(chain, sigma);
        middle.getStyleClass().add("microscope-middle");
        getChildren().addAll(head(), middle, worth());
        setMinSize(0, USE_PREF_SIZE);
        setUpSigma();
        OnView onView = OnView.within(this, () -> show(model.specimenProperty().get()));
        List.of(model.specimenProperty(), model.titleProperty(), model.worthProperty())
                .forEach(each -> each.addListener(change -> onView.changed()));
        new FrameSampler(this, Double.POSITIVE_INFINITY, model::sample);
    }

    private HBox head() {
        title.setId(getId() + "-title");
        title.getStyleClass().add("microscope-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        Help.on(Messages.get("microscope.title.help"), title);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button();
        close.setId(getId() + "-close");
        Icons.only(close, Material2AL.CLOSE, Messages.get("microscope.close"));
        close.setOnAction(event -> model.chosenProperty().set(null));
        HBox head = new HBox(title, close);
        head.getStyleClass().add("microscope-head");
        return head;
    }

    private Label worth() {
        worth.setId(getId() + "-worth");
        worth.setWrapText(true);
        worth.setMinHeight(USE_PREF_SIZE);
        Help.on(Messages.get("microscope.worth.help"), worth);
        return worth;
    }

    private static Label box(String help) {
        Label box = new Label();
        box.getStyleClass().add("microscope-box");
        box.setMinWidth(USE_PREF_SIZE);
        Help.on(help, box);
        return box;
    }

    private static Label arrow() {
        Label arrow = new Label("→");
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        return arrow;
    }

    private void setUpSigma() {
        sigma.setId(getId() + "-sigma");
        sigma.getStyleClass().add("microscope-sigma");
        sigma.unitProperty().set(Messages.get("device.sigma.unit"));
        sigma.xTitleProperty().set(Messages.get("microscope.sigma.x"));
        sigma.yTitleProperty().set(Messages.get("microscope.sigma.y"));
        sigma.summaryProperty().set(Messages.get("microscope.sigma.summary"));
        sigma.addSeries("sigma", "σ", "series-neutral", null);
        sigma.addSeries(OWN, Messages.get("microscope.sigma.own"), "series-analog", Marker.CIRCLE);
        sigma.legendVisibleProperty().set(false);
        sigma.tableButtonVisibleProperty().set(false);
    }

    private void show(Specimen seen) {
        setVisible(seen != null);
        setManaged(seen != null);
        if (seen == null) {
            sigma.setPoints(OWN, NONE, NONE, null);
            return;
        }
        title.setText(model.titleProperty().get());
        worth.setText(model.worthProperty().get());
        SigmaCurve curve = model.sigmaProperty().get();
        sigma.setPoints("sigma", curve.conductances(), curve.sigmas(), null);
        weight.setText(MicroscopeWords.weight(seen));
        level.setText(MicroscopeWords.level(seen));
        effective.setText(MicroscopeWords.effective(seen));
        effective.getStyleClass().remove("microscope-flipped");
        if (seen.isFlipped()) {
            effective.getStyleClass().add("microscope-flipped");
        }
        devices.show(seen);
        Part chosen = seen.chosen();
        double[] error = {Math.abs(chosen.programmed() - chosen.target())};
        sigma.setPoints(OWN, new double[] {chosen.target()}, error, null);
    }
}
