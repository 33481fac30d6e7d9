package org.crossbarlab.ui.device;

import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
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
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.LineCurve;
import org.crossbarlab.ui.input.LabeledSlider;
import org.crossbarlab.ui.input.Segments;
import org.crossbarlab.ui.setting.SettingWords;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the lecture turns: α, bits, mapping and error model, with the curve they make. */
final class EssentialsPage extends ScrollPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final List<String> LECTURE = List.of("proportional", "independent");
    private static final List<String> OTHERS =
            Settings.ERROR.choices().stream().filter(id -> !LECTURE.contains(id)).toList();

    /** The settings that this page shows with all their values. */
    static final Set<Setting<?>> SHOWN_IN_FULL =
            Set.of(Settings.ALPHA, Settings.WEIGHT_BITS, Settings.ERROR);

    private static final double WITH_CURVE_EM = 23.2;

    private final DeviceViewModel model;

    EssentialsPage(DeviceViewModel model) {
        this.model = model;
        getStyleClass().add("device-drawer");
        LineCurve curve = SigmaChart.of(model);
        VBox.setVgrow(curve, Priority.ALWAYS);
        Label measure = new Label();
        measure.setManaged(false);
        VBox content =
                new VBox(
                        alpha(),
                        NumberControls.slider(model, Settings.WEIGHT_BITS),
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
        LabeledSlider alpha = NumberControls.slider(model, Settings.ALPHA);
        alpha.helpLineProperty().bind(model.alphaWordsProperty());
        return alpha;
    }

    private Node mapping() {
        return choice(
                Settings.MAPPING,
                new SettingWords(Settings.MAPPING).label(),
                List.of(Mapping.BALANCED.id(), Mapping.OFFSET.id()),
                id -> (Mapping.of(id).isBalanced() ? Mapping.BALANCED : Mapping.OFFSET).id());
    }

    /** A shorter label than elsewhere: the names of published devices stand in the same line. */
    private Node error() {
        return choice(
                Settings.ERROR,
                Messages.get("device.error.label"),
                LECTURE,
                UnaryOperator.identity(),
                otherModels());
    }

    private Node choice(
            Setting<String> setting,
            String label,
            List<String> offered,
            UnaryOperator<String> segment,
            Node... more) {
        SettingWords words = new SettingWords(setting);
        Property<String> chosen = model.choiceProperty(setting);
        Segments<String> segments =
                new Segments<>(words.name(), chosen, words::choice)
                        .standFor(segment)
                        .explain(words::choiceHelp)
                        .offer(offered);
        Node[] controls = Stream.concat(Stream.of(segments), Stream.of(more)).toArray(Node[]::new);
        return new ChoiceRow(
                label, words.help(), chosen.map(words::choiceLine), segments.first(), controls);
    }

    private MenuButton otherModels() {
        MenuButton menu = new MenuButton();
        menu.setId("error-models");
        Icons.only(
                menu,
                Material2MZ.MORE_VERT,
                Messages.get("device.error.more"),
                Messages.get("device.error.more.help"));
        ToggleGroup group = new ToggleGroup();
        SettingWords words = new SettingWords(Settings.ERROR);
        Property<String> chosen = model.choiceProperty(Settings.ERROR);
        for (String id : OTHERS) {
            RadioMenuItem item = new RadioMenuItem(words.choice(id));
            item.setToggleGroup(group);
            Help.on(words.choiceHelp(id), item);
            item.setOnAction(event -> chosen.setValue(id));
            chosen.subscribe(now -> item.setSelected(id.equals(now)));
            menu.getItems().add(item);
        }
        chosen.subscribe(now -> menu.pseudoClassStateChanged(CHOSEN, OTHERS.contains(now)));
        return menu;
    }
}
