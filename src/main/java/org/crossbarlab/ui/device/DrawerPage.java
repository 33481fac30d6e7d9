package org.crossbarlab.ui.device;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.SettingGroup;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.input.LabeledSlider;
import org.crossbarlab.ui.setting.SettingWords;
import org.crossbarlab.ui.theme.Help;

import java.util.List;

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

    /** Every setting of a group that the first page does not show in full, numbers first. */
    static DrawerPage of(DeviceViewModel model, SettingGroup group) {
        DrawerPage page = new DrawerPage(model);
        List<Setting<?>> settings =
                Settings.ALL.stream()
                        .filter(setting -> setting.group() == group)
                        .filter(setting -> setting.noControl().isEmpty())
                        .filter(setting -> !EssentialsPage.SHOWN_IN_FULL.contains(setting))
                        .toList();
        settings.stream().filter(each -> each.kind().isNumeric()).forEach(page::addSlider);
        settings.stream()
                .filter(each -> each.kind() == Kind.NAME)
                .forEach(each -> page.add(page.choice(each.as(Kind.NAME))));
        settings.stream()
                .filter(each -> each.kind() == Kind.FLAG)
                .forEach(each -> page.add(page.flag(each.as(Kind.FLAG))));
        return page;
    }

    /** Every setting of the training and the run. */
    static DrawerPage training(DeviceViewModel model) {
        DrawerPage page = new DrawerPage(model);
        Settings.ALL.stream()
                .filter(setting -> !setting.group().isHardware())
                .filter(setting -> setting.noControl().isEmpty())
                .forEach(setting -> page.add(NumberControls.row(model, setting)));
        return page;
    }

    /** Puts something before all settings. */
    DrawerPage beginWith(List<Node> nodes) {
        content.getChildren().addAll(0, nodes);
        return this;
    }

    private void add(Node node) {
        content.getChildren().add(node);
    }

    private void addSlider(Setting<?> setting) {
        LabeledSlider slider = NumberControls.slider(model, setting);
        if (setting == Settings.ON_OFF_RATIO) {
            String line = new SettingWords(setting).line();
            slider.helpLineProperty()
                    .bind(model.rangeNoteProperty().map(note -> note.isEmpty() ? line : note));
        }
        add(slider);
    }

    private Node choice(Setting<String> setting) {
        SettingWords words = new SettingWords(setting);
        ComboBox<String> choices = new ComboBox<>();
        choices.setId(words.id("choice"));
        choices.getItems().setAll(setting.choices());
        choices.setCellFactory(list -> new ChoiceCell(words));
        choices.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String id) {
                        return id == null ? "" : words.choice(id);
                    }

                    @Override
                    public String fromString(String text) {
                        throw new UnsupportedOperationException("The box is not editable.");
                    }
                });
        choices.disableProperty().bind(NumberControls.idle(model, setting));
        choices.valueProperty().bindBidirectional(model.choiceProperty(setting));
        boolean variants = setting == Settings.MAPPING;
        String title = variants ? Messages.get("device.mapping.variant.label") : words.label();
        String help = variants ? Messages.get("device.mapping.variant.help") : words.help();
        choices.setAccessibleText(title.replace("_", ""));
        choices.setMaxWidth(Double.MAX_VALUE);
        Label label = new Label(title);
        label.setMnemonicParsing(true);
        label.setLabelFor(choices);
        Label line = help(words.help());
        model.choiceProperty(setting).map(words::choiceLine).subscribe(line::setText);
        Help.on(help, label, choices);
        Help.on(model.choiceProperty(setting).map(words::choiceHelp), line);
        VBox row = new VBox(label, choices, line);
        row.getStyleClass().add("choice-row");
        return row;
    }

    private Node flag(Setting<Boolean> setting) {
        SettingWords words = new SettingWords(setting);
        CheckBox flag = new CheckBox(words.label());
        flag.setId(words.id("flag"));
        flag.setMnemonicParsing(true);
        flag.disableProperty().bind(NumberControls.idle(model, setting));
        flag.selectedProperty().bindBidirectional(model.flagProperty(setting));
        Label line = help(words.line());
        Help.on(words.help(), flag, line);
        return new VBox(flag, line);
    }

    private static Label help(String text) {
        Label help = new Label(text);
        help.getStyleClass().add("slider-help");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        return help;
    }
}
