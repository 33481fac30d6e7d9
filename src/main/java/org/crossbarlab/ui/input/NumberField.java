package org.crossbarlab.ui.input;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import org.crossbarlab.text.Messages;

import java.util.OptionalDouble;

/**
 * A field for one number. What is typed is checked at once and taken with Enter or when the focus
 * leaves; what is wrong is marked and explained in one sentence, and the last valid value stays. Up
 * and Down change the value by a step, Page Up and Page Down by ten, Escape gives up the typing.
 */
public final class NumberField extends TextField {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final int PAGE = 10;

    private final NumberRange range;
    private final NumberNotation notation;
    private final DoubleProperty value;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

    public NumberField(NumberRange range, NumberNotation notation, double initial) {
        this.range = range;
        this.notation = notation;
        value = new SimpleDoubleProperty(this, "value", range.clamp(initial));
        getStyleClass().add("number-field");
        int longest =
                Math.max(
                        notation.format(range.min()).length(),
                        notation.format(range.max()).length());
        setPrefColumnCount(Math.max(3, longest));
        showValue();
        value.addListener(change -> showValue());
        textProperty().addListener(change -> check());
        setOnAction(event -> commit());
        focusedProperty().subscribe(focused -> leave(focused));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** The last valid value. */
    public DoubleProperty valueProperty() {
        return value;
    }

    /** What is wrong with the text, in a sentence; empty when nothing is. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    private void leave(boolean focused) {
        if (!focused) {
            commit();
        }
    }

    private void commit() {
        if (message.get().isEmpty()) {
            // The text shows fewer digits than the value may have: untouched text changes nothing.
            if (!getText().equals(notation.format(value.get()))) {
                notation.parse(getText()).ifPresent(value::set);
            }
            showValue();
        }
    }

    private void check() {
        OptionalDouble typed = notation.parse(getText());
        String fault = "";
        if (typed.isEmpty()) {
            fault = notation.complaint(getText().strip());
        } else if (!range.contains(typed.getAsDouble())) {
            String min = notation.format(range.min());
            fault = Messages.get("number.range", min, notation.format(range.max()));
        }
        message.set(fault);
        setAccessibleHelp(fault);
        pseudoClassStateChanged(INVALID, !fault.isEmpty());
    }

    private void showValue() {
        setText(notation.format(value.get()));
        check();
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(1);
            case DOWN -> step(-1);
            case PAGE_UP -> step(PAGE);
            case PAGE_DOWN -> step(-PAGE);
            case ESCAPE -> showValue();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int steps) {
        value.set(range.snap(value.get() + steps * range.step()));
        showValue();
    }
}
