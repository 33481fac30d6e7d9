package org.crossbarlab.ui.input;

import javafx.beans.property.Property;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

import org.controlsfx.control.SegmentedButton;
import org.crossbarlab.ui.theme.Help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A choice of one of a few values, as buttons side by side. It shows a property and sets it. The
 * property may have a value that is none of those offered, then nothing is pressed; the user cannot
 * choose nothing.
 *
 * @param <T> the values
 */
public final class Segments<T> extends SegmentedButton {

    private final String name;
    private final Property<T> value;
    private final Function<T, String> title;
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private UnaryOperator<T> segment = UnaryOperator.identity();
    private Function<T, String> description;
    private Function<T, String> help = choice -> "";

    /**
     * @param name what is chosen, for tooltips and those who cannot see it
     * @param value that the buttons show and set
     * @param title of a value's button
     */
    public Segments(String name, Property<T> value, Function<T, String> title) {
        this.name = name;
        this.value = value;
        this.title = title;
        description = title;
        setToggleGroup(group);
        group.selectedToggleProperty().subscribe(this::pressed);
        value.subscribe(this::show);
    }

    /** Says in full what a button's short title stands for. */
    public Segments<T> describe(Function<T, String> full) {
        description = full;
        return this;
    }

    /** Explains the choice in every button's tooltip. */
    public Segments<T> explain(String text) {
        return explain(choice -> text);
    }

    /** Explains in each button's tooltip what it stands for. */
    public Segments<T> explain(Function<T, String> text) {
        help = text;
        return this;
    }

    /** Lets one button stand for several values: which of those offered shows a value. */
    public Segments<T> standFor(UnaryOperator<T> offered) {
        segment = offered;
        return this;
    }

    /** Offers these values and no others; what is chosen stays with the property. */
    public Segments<T> offer(List<T> offered) {
        List<ToggleButton> before = List.copyOf(buttons.values());
        buttons.clear();
        before.forEach(button -> button.setToggleGroup(null));
        offered.forEach(choice -> buttons.put(choice, button(choice)));
        getButtons().setAll(buttons.values());
        show(value.getValue());
        return this;
    }

    private ToggleButton button(T choice) {
        ToggleButton button = new ToggleButton(title.apply(choice));
        String full = name + ": " + description.apply(choice);
        String explanation = help.apply(choice);
        Help.on(explanation.isEmpty() ? full : explanation, button);
        button.setAccessibleText(full);
        button.setToggleGroup(group);
        return button;
    }

    private void show(T now) {
        group.selectToggle(buttons.get(segment.apply(now)));
    }

    private void pressed(Toggle toggle) {
        T shown = segment.apply(value.getValue());
        if (toggle == null) {
            // A press on the chosen button would leave none.
            group.selectToggle(buttons.get(shown));
            return;
        }
        buttons.forEach(
                (choice, button) -> {
                    if (button == toggle && !choice.equals(shown)) {
                        value.setValue(choice);
                    }
                });
    }

    /** Where a label's mnemonic leads. */
    public ToggleButton first() {
        return buttons.values().iterator().next();
    }
}
