package org.crossbarlab.ui.input;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;

/**
 * A number to set by dragging, by keys or by typing: a label, a number field with its unit, a
 * slider and one line of help, which gives way to the reason when the typed text is wrong. Every
 * change is reported while the thumb moves. A value beyond the slider is said in the field and in
 * that line, with the thumb at the end; it stays until the thumb moves.
 */
public final class LabeledSlider extends VBox {

    private static final int PAGE = 10;

    private final NumberRange range;
    private final NumberField field;
    private final Slider slider;
    private final Label help = new Label();
    private final Tooltip tooltip;
    private final StringProperty helpLine = new SimpleStringProperty(this, "helpLine");

    /**
     * @param title label; an underscore marks the mnemonic
     * @param unit printed after the number; may be empty
     * @param helpText one line
     * @param range the values
     * @param notation how they are written
     * @param initial value at the beginning
     */
    public LabeledSlider(
            String title,
            String unit,
            String helpText,
            NumberRange range,
            NumberNotation notation,
            double initial) {
        this.range = range;
        field = new NumberField(range, notation, initial);
        slider = new Slider(range.min(), range.max(), initial);
        slider.setBlockIncrement(range.step());
        getStyleClass().add("labeled-slider");
        Label label = new Label(title);
        label.setMnemonicParsing(true);
        label.setLabelFor(slider);
        label.getStyleClass().add("slider-label");
        String name = title.replace("_", "");
        field.setAccessibleText(unit.isEmpty() ? name : name + ", " + unit);
        slider.setAccessibleText(name);
        Label unitLabel = unitLabel(unit);
        tooltip = Help.on(helpText, label, field, unitLabel, slider, help);
        getChildren().addAll(row(label, unitLabel), slider, help);
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        helpLine.set(helpText);
        field.messageProperty().subscribe(message -> explain());
        field.beyondProperty().addListener(change -> explain());
        helpLine.addListener(change -> explain());
        connect();
    }

    private static Label unitLabel(String unit) {
        Label label = new Label(unit);
        label.getStyleClass().add("slider-unit");
        label.setManaged(!unit.isEmpty());
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private HBox row(Label label, Label unit) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(label, space, field, unit);
        row.getStyleClass().add("slider-row");
        return row;
    }

    private void explain() {
        String fault = field.messageProperty().get();
        boolean beyond = field.beyondProperty().get();
        String line = beyond ? Messages.get("number.beyond.slider") : helpLine.get();
        help.setText(fault.isEmpty() ? line : fault);
        String usual = beyond ? "slider-beyond" : "slider-help";
        help.getStyleClass().setAll("label", fault.isEmpty() ? usual : "slider-fault");
        String beside = beyond ? line + "\n" : "";
        Help.say(tooltip, beside + slider.getAccessibleHelp());
        boolean shown = !help.getText().isEmpty();
        help.setVisible(shown);
        help.setManaged(shown);
    }

    private void connect() {
        slider.valueProperty().addListener((property, before, after) -> slid(after.doubleValue()));
        field.valueProperty().addListener((property, before, after) -> follow());
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void slid(double position) {
        // A value may lie between two steps or beyond the ends: only a move of the thumb snaps.
        if (position != range.clamp(field.valueProperty().get())) {
            field.valueProperty().set(range.snap(position));
            slider.setValue(field.valueProperty().get());
        }
    }

    private void follow() {
        slider.setValue(range.clamp(field.valueProperty().get()));
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> slider.setValue(slider.getValue() + PAGE * range.step());
            case PAGE_DOWN -> slider.setValue(slider.getValue() - PAGE * range.step());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The value; every change of it is valid. */
    public DoubleProperty valueProperty() {
        return field.valueProperty();
    }

    /** The line of help under the slider; the tooltip keeps the whole explanation. */
    public StringProperty helpLineProperty() {
        return helpLine;
    }

    /** Whether the thumb is held, so a costly follow-up may wait for its release. */
    public boolean isDragging() {
        return slider.isValueChanging();
    }

    /** The slider, for a tour or a test to point at. */
    public Slider slider() {
        return slider;
    }

    /** The number field beside it. */
    public NumberField field() {
        return field;
    }
}
