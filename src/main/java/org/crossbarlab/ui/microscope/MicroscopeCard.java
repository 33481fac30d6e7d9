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
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The device that was chosen: weight, level, conductances and what the array multiplies by, the
 * error that was to be expected and this device's own, and what the device is worth. It is there
 * only while there is such a device.
 */
final class MicroscopeCard extends VBox {

    private static final double[] NONE = {};
    private static final String OWN = "own";

    private final MicroscopeViewModel model;
    private final Label weight = box("microscope-weight", Messages.get("microscope.weight.help"));
    private final Label level = box("microscope-level", Messages.get("microscope.level.help"));
    private final Label effective =
            box("microscope-effective", Messages.get("microscope.effective.help"));
    private final SpecimenGrid devices = new SpecimenGrid();
    private final LineCurve sigma = new LineCurve();

    MicroscopeCard(MicroscopeViewModel model) {
        this.model = model;
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
        model.specimenProperty().subscribe(this::show);
        new FrameSampler(this, Double.POSITIVE_INFINITY, model::sample);
    }

    private HBox head() {
        Label title = new Label();
        title.setId("microscope-title");
        title.getStyleClass().add("microscope-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        title.textProperty().bind(model.titleProperty());
        Help.on(Messages.get("microscope.title.help"), title);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button();
        close.setId("microscope-close");
        Icons.only(close, Material2AL.CLOSE, Messages.get("microscope.close"));
        close.setOnAction(event -> model.chosenProperty().set(null));
        HBox head = new HBox(title, close);
        head.getStyleClass().add("microscope-head");
        return head;
    }

    private Label worth() {
        Label worth = new Label();
        worth.setId("microscope-worth");
        worth.setWrapText(true);
        worth.setMinHeight(USE_PREF_SIZE);
        worth.textProperty().bind(model.worthProperty());
        Help.on(Messages.get("microscope.worth.help"), worth);
        return worth;
    }

    private static Label box(String id, String help) {
        Label box = new Label();
        box.setId(id);
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
        sigma.setId("microscope-sigma");
        sigma.getStyleClass().add("microscope-sigma");
        sigma.unitProperty().set(Messages.get("device.sigma.unit"));
        sigma.xTitleProperty().set(Messages.get("microscope.sigma.x"));
        sigma.yTitleProperty().set(Messages.get("microscope.sigma.y"));
        sigma.summaryProperty().set(Messages.get("microscope.sigma.summary"));
        sigma.addSeries("sigma", "σ", "series-neutral", null);
        sigma.addSeries(OWN, Messages.get("microscope.sigma.own"), "series-analog", Marker.CIRCLE);
        sigma.legendVisibleProperty().set(false);
        sigma.tableButtonVisibleProperty().set(false);
        model.sigmaProperty().subscribe(this::showSigma);
    }

    private void showSigma(SigmaCurve curve) {
        if (curve != null) {
            sigma.setPoints("sigma", curve.conductances(), curve.sigmas(), null);
        }
    }

    private void show(Specimen seen) {
        setVisible(seen != null);
        setManaged(seen != null);
        if (seen == null) {
            sigma.setPoints(OWN, NONE, NONE, null);
            return;
        }
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
