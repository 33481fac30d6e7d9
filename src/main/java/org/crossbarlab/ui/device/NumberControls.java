package org.crossbarlab.ui.device;

import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;

import org.crossbarlab.experiment.Setting;
import org.crossbarlab.ui.input.LabeledSlider;
import org.crossbarlab.ui.setting.SettingNumbers;
import org.crossbarlab.ui.setting.SettingWords;

/** Number inputs joined to the settings. */
final class NumberControls {

    private NumberControls() {}

    static LabeledSlider slider(DeviceViewModel model, Setting<?> setting) {
        DoubleProperty value = model.valueProperty(setting);
        SettingWords words = new SettingWords(setting);
        LabeledSlider slider =
                new LabeledSlider(
                        words.label(),
                        words.unit(),
                        words.help(),
                        SettingNumbers.range(setting),
                        model.notation(setting),
                        value.get());
        slider.helpLineProperty().set(words.line());
        slider.valueProperty().bindBidirectional(value);
        ObservableValue<Boolean> idle = idle(model, setting);
        slider.slider().disableProperty().bind(idle);
        slider.field().disableProperty().bind(idle);
        slider.slider().setId(words.id("slider"));
        slider.field().setId(words.id("field"));
        return slider;
    }

    /** Whether a control has no effect for the moment. */
    static ObservableValue<Boolean> idle(DeviceViewModel model, Setting<?> setting) {
        return model.usedProperty(setting).map(used -> !used);
    }

    static NumberRow row(DeviceViewModel model, Setting<?> setting) {
        DoubleProperty value = model.valueProperty(setting);
        NumberRow row = new NumberRow(setting, model.notation(setting), value.get());
        row.field().valueProperty().bindBidirectional(value);
        row.field().setId(new SettingWords(setting).id("field"));
        return row;
    }
}
