package org.crossbarlab.ui.device;

import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import org.controlsfx.control.SegmentedButton;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A segmented button that shows a value and sets it. It may show a value that is none of its own,
 * then nothing is selected; the user cannot select nothing.
 */
final class Segments<T> extends SegmentedButton {

    private final Map<T, ToggleButton> toggles = new LinkedHashMap<>();

    /**
     * @param offered one segment each
     * @param title text of a segment
     * @param segment the segment of any value; one not offered for none
     * @param value shown and set
     */
    Segments(
            List<T> offered, Function<T, String> title, Function<T, T> segment, Property<T> value) {
        for (T each : offered) {
            ToggleButton toggle = new ToggleButton(title.apply(each));
            toggles.put(each, toggle);
            getButtons().add(toggle);
            toggle.selectedProperty()
                    .addListener(
                            (property, before, selected) -> {
                                T shown = segment.apply(value.getValue());
                                if (selected && !each.equals(shown)) {
                                    value.setValue(each);
                                } else if (!selected && each.equals(shown)) {
                                    toggle.setSelected(!isAnotherSelected(toggle));
                                }
                            });
        }
        value.subscribe(now -> show(segment.apply(now)));
    }

    private boolean isAnotherSelected(ToggleButton toggle) {
        return toggles.values().stream().anyMatch(each -> each != toggle && each.isSelected());
    }

    private void show(T shown) {
        toggles.forEach((value, toggle) -> toggle.setSelected(value.equals(shown)));
    }

    /** Names the choice for every segment, and says what it is about. */
    void describe(String name, String help) {
        for (ToggleButton toggle : toggles.values()) {
            toggle.setAccessibleText(name + ": " + toggle.getText());
            toggle.setAccessibleHelp(help);
            toggle.setTooltip(new Tooltip(help));
        }
    }

    /** Where a label's mnemonic leads. */
    ToggleButton first() {
        return toggles.values().iterator().next();
    }
}
