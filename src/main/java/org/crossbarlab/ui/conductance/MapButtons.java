package org.crossbarlab.ui.conductance;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.brush.BrushBar;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * What is switched on and off of the maps: the brush, the histogram, the unit of the difference.
 */
final class MapButtons extends HBox {

    private final ToggleButton histogram = new ToggleButton();

    /**
     * @param histogramWished whether the histogram is to be seen even where maps get smaller
     */
    MapButtons(ConductanceViewModel model, BooleanProperty histogramWished) {
        histogram.setId("conductance-histogram-wished");
        Icons.only(
                histogram,
                Material2AL.BAR_CHART,
                Messages.get("conductance.histogram.wished"),
                Messages.get("conductance.histogram.wished.help"));
        histogram.selectedProperty().bindBidirectional(histogramWished);
        getStyleClass().add("conductance-map-buttons");
        getChildren()
                .addAll(
                        BrushBar.toggle("conductance-brush", model.marks().brush()),
                        histogram,
                        absolute(model));
    }

    /** Whether the histogram can be wished for. */
    void offerHistogram(boolean offered) {
        histogram.setVisible(offered);
        histogram.setManaged(offered);
    }

    private static ToggleButton absolute(ConductanceViewModel model) {
        ToggleButton absolute = new ToggleButton();
        absolute.textProperty()
                .bind(
                        model.arrayProperty()
                                .map(
                                        array ->
                                                array.isWeight()
                                                        ? Messages.get(
                                                                "conductance.absolute.weight")
                                                        : Messages.get("conductance.absolute")));
        absolute.setId("conductance-absolute");
        Help.on(Messages.get("conductance.absolute.help"), absolute);
        absolute.selectedProperty().bindBidirectional(model.absoluteProperty());
        return absolute;
    }
}
