package org.crossbarlab.ui.device;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;

/** Chooses a preset, and names the one that the settings equal. */
public final class PresetMenu extends MenuButton {

    public PresetMenu(DeviceViewModel model) {
        setId("preset-menu");
        getStyleClass().add("preset-menu");
        Help.on(model.presetProperty().map(PresetMenu::help).orElse(own()), this);
        ToggleGroup group = new ToggleGroup();
        for (Preset preset : Preset.ALL) {
            RadioMenuItem item = new RadioMenuItem(preset.title());
            item.setToggleGroup(group);
            Help.on(preset.help(), item);
            // Also when it is selected already: the click may have deselected it.
            item.setOnAction(event -> choose(model, preset, item));
            model.presetProperty().subscribe(now -> item.setSelected(now == preset));
            getItems().add(item);
        }
        model.presetProperty().subscribe(this::name);
    }

    private static String help(Preset preset) {
        return preset.help() + "\n" + Messages.get("device.preset.help");
    }

    private static String own() {
        return Messages.get("device.preset.own.help") + "\n" + Messages.get("device.preset.help");
    }

    private static void choose(DeviceViewModel model, Preset preset, RadioMenuItem item) {
        model.choose(preset);
        item.setSelected(true);
    }

    private void name(Preset preset) {
        String title = preset == null ? Messages.get("device.preset.own") : preset.title();
        setText(title);
        setAccessibleText(Messages.get("device.preset.name", title));
    }
}
