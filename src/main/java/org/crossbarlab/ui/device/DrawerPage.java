package org.crossbarlab.ui.device;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.input.LabeledSlider;

/** What a lecture seldom turns: more of the devices, or the training. It may scroll. */
final class DrawerPage extends ScrollPane {

    private final DeviceViewModel model;
    private final VBox content = new VBox();

    private DrawerPage(DeviceViewModel model) {
        super();
        this.model = model;
        getStyleClass().addAll("device-drawer", "wide-fields");
        content.getStyleClass().add("device-page");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    static DrawerPage devices(DeviceViewModel model) {
        DrawerPage page = new DrawerPage(model);
        LabeledSlider percentile = NumberControls.slider(model, DeviceSetting.PERCENTILE);
        page.content
                .getChildren()
                .addAll(page.ratio(), percentile, page.variants(), page.clipping());
        return page;
    }

    static DrawerPage training(DeviceViewModel model) {
        DrawerPage page = new DrawerPage(model);
        page.add(DeviceSetting.EPOCHS);
        page.add(DeviceSetting.BATCH_SIZE);
        page.add(DeviceSetting.LEARNING_RATE);
        page.add(DeviceSetting.CHIPS);
        page.add(DeviceSetting.SEED);
        page.add(DeviceSetting.THREADS);
        return page;
    }

    private void add(DeviceSetting setting) {
        content.getChildren().add(NumberControls.row(model, setting));
    }

    private Node ratio() {
        LabeledSlider ratio = NumberControls.slider(model, DeviceSetting.ON_OFF_RATIO);
        String line = HelpLines.of(DeviceSetting.ON_OFF_RATIO);
        ratio.helpLineProperty()
                .bind(model.rangeNoteProperty().map(note -> note.isEmpty() ? line : note));
        return ratio;
    }

    private Node variants() {
        ComboBox<Mapping> variants = new ComboBox<>();
        variants.setId("mapping-variant");
        variants.getItems().setAll(Mapping.values());
        variants.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Mapping mapping) {
                        return mapping == null ? "" : HelpLines.title(mapping);
                    }

                    @Override
                    public Mapping fromString(String text) {
                        throw new UnsupportedOperationException("The box is not editable.");
                    }
                });
        variants.valueProperty().bindBidirectional(model.mappingProperty());
        String title = Messages.get("device.mapping.variant.label");
        String help = Messages.get("device.mapping.variant.help");
        variants.setAccessibleText(title.replace("_", ""));
        variants.setTooltip(new Tooltip(help));
        variants.setMaxWidth(Double.MAX_VALUE);
        Label label = new Label(title);
        label.setMnemonicParsing(true);
        label.setLabelFor(variants);
        Label line = help(Messages.get("device.mapping.help"));
        model.mappingProperty().map(HelpLines::of).subscribe(line::setText);
        VBox row = new VBox(label, variants, line);
        row.getStyleClass().add("choice-row");
        return row;
    }

    private Node clipping() {
        CheckBox clip = new CheckBox(Messages.get("device.clip.label"));
        clip.setId("clip");
        clip.setMnemonicParsing(true);
        clip.setTooltip(new Tooltip(Messages.get("device.clip.help")));
        clip.setAccessibleHelp(Messages.get("device.clip.help"));
        clip.selectedProperty().bindBidirectional(model.clipProperty());
        return new VBox(clip, help(Messages.get("device.clip.line")));
    }

    private static Label help(String text) {
        Label help = new Label(text);
        help.getStyleClass().add("slider-help");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        return help;
    }
}
