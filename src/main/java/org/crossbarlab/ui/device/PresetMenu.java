package org.crossbarlab.ui.device;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.crossbarlab.text.Messages;

/** Chooses a preset, and names the one that the settings equal. */
public final class PresetMenu extends MenuButton {

    public PresetMenu(DeviceViewModel model) {
        setId("preset-menu");
        getStyleClass().add("preset-menu");
        setTooltip(new Tooltip(Messages.get("device.preset.help")));
        setAccessibleHelp(Messages.get("device.preset.help"));
        ToggleGroup group = new ToggleGroup();
        for (Preset preset : Preset.ALL) {
            RadioMenuItem item = new RadioMenuItem(preset.title());
            item.setToggleGroup(group);
            // Also when it is selected already: the click may have deselected it.
            item.setOnAction(event -> choose(model, preset, item));
            model.presetProperty().subscribe(now -> item.setSelected(now == preset));
            getItems().add(item);
        }
        model.presetProperty().subscribe(this::name);
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
