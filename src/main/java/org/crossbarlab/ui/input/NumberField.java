package org.crossbarlab.ui.input;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
 *
 * <p>A value that was set from elsewhere may lie beyond the range: it is shown as it is, marked,
 * and stays until the user gives another.
 */
public final class NumberField extends TextField {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");
    private static final int PAGE = 10;

    /** Widths of a digit and of what stands about the text, in sizes of the font. */
    private static final double DIGIT_EM = 0.62;

    private static final double AROUND_EM = 1.3;
    private static final double WIDEST_EM = 12;

    private final NumberRange range;
    private final NumberNotation notation;
    private final DoubleProperty value;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ReadOnlyBooleanWrapper beyond = new ReadOnlyBooleanWrapper(this, "beyond");
    private final int columns;

    public NumberField(NumberRange range, NumberNotation notation, double initial) {
        this.range = range;
        this.notation = notation;
        value = new SimpleDoubleProperty(this, "value", initial);
        getStyleClass().add("number-field");
        columns =
                Math.max(
                        notation.format(range.min()).length(),
                        notation.format(range.max()).length());
        setPrefColumnCount(Math.max(3, columns));
        fontProperty().subscribe(font -> makeRoom());
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

    /** Whether the value lies beyond the range; another cannot be set here. */
    public ReadOnlyBooleanProperty beyondProperty() {
        return beyond.getReadOnlyProperty();
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
        if (getText().equals(notation.format(value.get()))) {
            fault = "";
        } else if (typed.isEmpty()) {
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
        boolean isBeyond = !range.contains(value.get());
        beyond.set(isBeyond);
        pseudoClassStateChanged(BEYOND, isBeyond);
        setText(notation.format(value.get()));
        makeRoom();
        check();
    }

    /** A value of more digits than the range's own widens the field. */
    private void makeRoom() {
        int length = notation.format(value.get()).length();
        double em = Math.min(WIDEST_EM, AROUND_EM + DIGIT_EM * length);
        setMinWidth(length > columns ? em * getFont().getSize() : USE_COMPUTED_SIZE);
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
