package org.crossbarlab.ui.score;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.chart.AxisScale;
import org.crossbarlab.ui.chart.Marker;
import org.crossbarlab.ui.theme.Help;

/**
 * One row of the scoreboard: what was tested, its accuracy in large figures, and a bar with a dot
 * for each chip. All accuracies are percentages; NaN means there is none yet.
 */
public final class ScoreBar extends VBox {

    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final DoubleProperty value = new SimpleDoubleProperty(this, "value", Double.NaN);
    private final DoubleProperty deviation =
            new SimpleDoubleProperty(this, "deviation", Double.NaN);
    private final DoubleProperty reference =
            new SimpleDoubleProperty(this, "reference", Double.NaN);
    private final BooleanProperty approximate =
            new SimpleBooleanProperty(this, "approximate", false);
    private final BooleanProperty axisVisible =
            new SimpleBooleanProperty(this, "axisVisible", true);
    private final Label number = new Label();
    private final Label spread = new Label();
    private final HBox heading;
    private final ScoreTrack track = new ScoreTrack();
    private final ChipLine chipLine = new ChipLine();
    private int chips;

    /**
     * @param title of the scenario
     * @param marker its shape
     * @param styleClass its colour, for example {@code series-analog}
     */
    public ScoreBar(String title, Marker marker, String styleClass) {
        getStyleClass().addAll("score", styleClass);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        heading = heading(marker);
        getChildren().addAll(heading, track, chipLine);
        chipLine.setVisible(false);
        chipLine.managedProperty().bind(chipLine.visibleProperty());
        InvalidationListener changed = change -> show();
        this.title.addListener(changed);
        value.addListener(changed);
        deviation.addListener(changed);
        approximate.addListener(changed);
        reference.addListener(change -> showReference());
        axisVisible.addListener(change -> track.setAxisShown(axisVisible.get()));
        this.title.set(title);
        show();
    }

    private HBox heading(Marker marker) {
        Label name = new Label();
        name.getStyleClass().add("score-title");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.textProperty().bind(title);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        number.getStyleClass().add("score-value");
        number.setMinWidth(USE_PREF_SIZE);
        spread.getStyleClass().add("score-deviation");
        spread.setMinWidth(USE_PREF_SIZE);
        HBox figures = new HBox(number, spread);
        figures.getStyleClass().add("score-figures");
        figures.setMinWidth(USE_PREF_SIZE);
        Region shape = marker.node();
        HBox heading = new HBox(shape, name, figures);
        heading.getStyleClass().add("score-heading");
        return heading;
    }

    /** Says what a result of this kind is. */
    public void explain(String text) {
        Help.on(text, heading);
        setAccessibleHelp(text);
    }

    /** What was tested. */
    public StringProperty titleProperty() {
        return title;
    }

    /** Mean accuracy in percent, or NaN while there is none. */
    public DoubleProperty valueProperty() {
        return value;
    }

    /** Standard deviation over the chips in percentage points, or NaN for a single result. */
    public DoubleProperty deviationProperty() {
        return deviation;
    }

    /** An accuracy to compare with, in percent, or NaN; a thin mark. */
    public DoubleProperty referenceProperty() {
        return reference;
    }

    /** Whether the value comes from a part of the test images; it then carries "≈". */
    public BooleanProperty approximateProperty() {
        return approximate;
    }

    /** Whether the axis has labels; rows below each other need them once. */
    public BooleanProperty axisVisibleProperty() {
        return axisVisible;
    }

    /** Shows one dot for each chip; percentages, NaN where a chip was not tested yet. */
    public void setChips(double[] accuracies) {
        chips = accuracies.length;
        track.setChips(accuracies.clone());
        show();
    }

    /**
     * Keeps a line below the bar for one chip.
     *
     * @param name of the chip; empty while there is nothing to say
     * @param percent its accuracy as it is read
     * @param note what that has to do with the bar
     */
    public void showChip(String name, String percent, String note) {
        chipLine.setVisible(true);
        chipLine.show(name, percent, note);
        show();
    }

    /**
     * Marks one chip among the dots.
     *
     * @param number of the chip, from 1; beyond the dots it gets one of its own
     * @param accuracy on it, a percentage or NaN
     * @param recent accuracies of chips marked before, oldest first, as ticks; NaN for unknown ones
     */
    public void markChip(int number, double accuracy, double[] recent) {
        track.markChip(number, accuracy, recent.clone());
    }

    /** Shows a part of the axis; if it does not begin at 0 the bar is drawn broken. */
    public void setRange(double min, double max) {
        track.setScale(AxisScale.linear(min, max));
        show();
    }

    private void showReference() {
        String text = Numbers.decimal(reference.get(), 1);
        track.setReference(reference.get(), Messages.get("score.reference", text));
    }

    private void show() {
        boolean pending = Double.isNaN(value.get());
        boolean spreadKnown = !pending && !Double.isNaN(deviation.get());
        String mean = Numbers.decimal(value.get(), 1);
        String sign = approximate.get() ? "≈ " : "";
        number.setText(pending ? Messages.get("score.pending") : sign + mean);
        String unit = Messages.get("score.unit");
        String margin = spreadKnown ? "± " + Numbers.decimal(deviation.get(), 1) + " " : "";
        spread.setText(pending ? "" : margin + unit);
        track.setValue(value.get());
        String chip = chipLine.sentence();
        String all = sentence(pending, spreadKnown, mean);
        setAccessibleText(chip.isEmpty() ? all : all + ". " + chip);
    }

    private String sentence(boolean pending, boolean spreadKnown, String mean) {
        if (pending) {
            return Messages.get("score.text.pending", title.get());
        }
        String about = approximate.get() ? Messages.get("score.approximate") + " " + mean : mean;
        String result =
                spreadKnown
                        ? Messages.get(
                                "score.text.deviation",
                                title.get(),
                                about,
                                Numbers.decimal(deviation.get(), 1),
                                chips)
                        : Messages.get("score.text", title.get(), about);
        double min = track.scale().min();
        return min > 0
                ? result + ". " + Messages.get("score.broken", Numbers.compact(min))
                : result;
    }
}
