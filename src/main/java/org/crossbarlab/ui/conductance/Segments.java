package org.crossbarlab.ui.conductance;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.controlsfx.control.SegmentedButton;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A choice of one of a few values, as buttons side by side; one of them is always pressed. */
final class Segments<T> extends SegmentedButton {

    private final String name;
    private final ObjectProperty<T> value;
    private final Function<T, String> label;
    private final Function<T, String> description;
    private final Map<ToggleButton, T> choices = new LinkedHashMap<>();

    /**
     * @param name what is chosen, for tooltips and those who cannot see it
     * @param value that the buttons show and set
     * @param label of a value's button
     * @param description the same in full
     */
    Segments(
            String name,
            ObjectProperty<T> value,
            Function<T, String> label,
            Function<T, String> description) {
        this.name = name;
        this.value = value;
        this.label = label;
        this.description = description;
        ToggleGroup group = new ToggleGroup();
        setToggleGroup(group);
        value.subscribe(this::select);
        group.selectedToggleProperty().subscribe(this::toggled);
    }

    /** Offers other values; what is chosen stays with the property. */
    void offer(List<T> offered) {
        choices.clear();
        offered.forEach(choice -> choices.put(button(choice), choice));
        getButtons().setAll(choices.keySet());
        select(value.get());
    }

    private ToggleButton button(T choice) {
        ToggleButton button = new ToggleButton(label.apply(choice));
        String full = name + ": " + description.apply(choice);
        button.setTooltip(new Tooltip(full));
        button.setAccessibleText(full);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void select(T chosen) {
        choices.forEach(
                (button, choice) -> {
                    if (choice.equals(chosen)) {
                        button.setSelected(true);
                    }
                });
    }

    private void toggled(Toggle toggle) {
        if (toggle == null) {
            // A press on the chosen button would leave none.
            select(value.get());
        } else if (toggle instanceof ToggleButton button && choices.containsKey(button)) {
            value.set(choices.get(button));
        }
    }
}
