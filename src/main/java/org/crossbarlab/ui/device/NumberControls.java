package org.crossbarlab.ui.device;

import javafx.beans.property.DoubleProperty;

import org.crossbarlab.ui.input.LabeledSlider;

import java.util.Locale;

/** Number inputs joined to the settings. */
final class NumberControls {

    private NumberControls() {}

    static LabeledSlider slider(DeviceViewModel model, DeviceSetting setting) {
        DoubleProperty value = model.valueProperty(setting);
        LabeledSlider slider =
                new LabeledSlider(
                        setting.label(),
                        setting.unit(),
                        setting.help(),
                        setting.range(),
                        setting.notation(),
                        value.get());
        slider.helpLineProperty().set(HelpLines.of(setting));
        slider.valueProperty().bindBidirectional(value);
        slider.slider().setId(id(setting, "slider"));
        slider.field().setId(id(setting, "field"));
        return slider;
    }

    static NumberRow row(DeviceViewModel model, DeviceSetting setting) {
        DoubleProperty value = model.valueProperty(setting);
        NumberRow row = new NumberRow(setting, value.get());
        row.field().valueProperty().bindBidirectional(value);
        row.field().setId(id(setting, "field"));
        return row;
    }

    private static String id(DeviceSetting setting, String part) {
        return setting.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + part;
    }
}
