package org.crossbarlab.ui.device;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.LineCurve;
import org.crossbarlab.ui.input.LabeledSlider;
import org.crossbarlab.ui.input.Segments;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the lecture turns: α, bits, mapping and error model, with the curve they make. */
final class EssentialsPage extends ScrollPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final List<ErrorChoice> LECTURE =
            List.of(ErrorChoice.PROPORTIONAL, ErrorChoice.INDEPENDENT);
    private static final Set<ErrorChoice> OTHERS = EnumSet.complementOf(EnumSet.copyOf(LECTURE));

    private static final double WITH_CURVE_EM = 23.2;

    private final DeviceViewModel model;

    EssentialsPage(DeviceViewModel model) {
        this.model = model;
        getStyleClass().add("device-drawer");
        LineCurve curve = curve();
        VBox.setVgrow(curve, Priority.ALWAYS);
        Label measure = new Label();
        measure.setManaged(false);
        VBox content =
                new VBox(
                        alpha(),
                        NumberControls.slider(model, DeviceSetting.WEIGHT_BITS),
                        mapping(),
                        error(),
                        curve,
                        measure);
        content.getStyleClass().add("device-page");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        // The controls must fit; the curve is the first to go.
        ObservableValue<Boolean> room =
                Bindings.createBooleanBinding(
                        () -> getHeight() >= WITH_CURVE_EM * measure.getFont().getSize(),
                        heightProperty(),
                        measure.fontProperty());
        curve.visibleProperty().bind(room);
        curve.managedProperty().bind(room);
    }

    private Node alpha() {
        LabeledSlider alpha = NumberControls.slider(model, DeviceSetting.ALPHA);
        alpha.helpLineProperty().bind(model.alphaWordsProperty());
        ObservableValue<Boolean> unused = model.alphaUsedProperty().map(used -> !used);
        alpha.slider().disableProperty().bind(unused);
        alpha.field().disableProperty().bind(unused);
        return alpha;
    }

    private Node mapping() {
        String title = Messages.get("device.mapping.label");
        String help = Messages.get("device.mapping.help");
        Segments<Mapping> segments =
                new Segments<>(title.replace("_", ""), model.mappingProperty(), HelpLines::title)
                        .standFor(each -> each.isBalanced() ? Mapping.BALANCED : Mapping.OFFSET)
                        .explain(help)
                        .offer(List.of(Mapping.BALANCED, Mapping.OFFSET));
        ObservableValue<String> line = model.mappingProperty().map(HelpLines::of);
        return new ChoiceRow(title, help, line, segments.first(), segments);
    }

    private Node error() {
        String title = Messages.get("device.error.label");
        String help = Messages.get("device.error.help");
        Segments<ErrorChoice> segments =
                new Segments<>(title.replace("_", ""), model.errorProperty(), ErrorChoice::title)
                        .explain(help)
                        .offer(LECTURE);
        ObservableValue<String> line = model.errorProperty().map(HelpLines::of);
        return new ChoiceRow(title, help, line, segments.first(), segments, otherModels());
    }

    private MenuButton otherModels() {
        MenuButton menu = new MenuButton();
        menu.setId("error-models");
        Icons.only(menu, Material2MZ.MORE_VERT, Messages.get("device.error.more"));
        ToggleGroup group = new ToggleGroup();
        for (ErrorChoice choice : OTHERS) {
            RadioMenuItem item = new RadioMenuItem(choice.title());
            item.setToggleGroup(group);
            item.setOnAction(event -> model.errorProperty().set(choice));
            model.errorProperty().subscribe(now -> item.setSelected(now == choice));
            menu.getItems().add(item);
        }
        model.errorProperty()
                .subscribe(now -> menu.pseudoClassStateChanged(CHOSEN, OTHERS.contains(now)));
        return menu;
    }

    private LineCurve curve() {
        LineCurve curve = new LineCurve();
        curve.getStyleClass().add("sigma-curve");
        curve.yTitleProperty().set(Messages.get("device.sigma.title"));
        curve.xTitleProperty().set(Messages.get("device.sigma.x"));
        curve.summaryProperty().set(Messages.get("device.sigma.summary"));
        curve.addSeries("sigma", "σ", "series-analog", null);
        curve.legendVisibleProperty().set(false);
        curve.tableButtonVisibleProperty().set(false);
        model.sigmaCurveProperty()
                .subscribe(now -> curve.setPoints("sigma", now.conductances(), now.sigmas(), null));
        return curve;
    }
}
