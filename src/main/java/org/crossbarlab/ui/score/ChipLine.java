package org.crossbarlab.ui.score;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;

/**
 * The line under a bar: one chip, how it does, and what that has to do with the bar. It keeps its
 * place while there is nothing to say.
 */
final class ChipLine extends HBox {

    private static final String BLANK = "\u00a0";

    private final Label title = label("score-chip-title");
    private final Label value = label("score-chip-value");
    private final Label note = new Label();

    ChipLine() {
        getStyleClass().add("score-chip");
        note.getStyleClass().add("score-note");
        note.setMinWidth(USE_PREF_SIZE);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        getChildren().addAll(title, value, note);
        setMinHeight(USE_PREF_SIZE);
        Help.on(Messages.get("score.chip.help"), this);
        show("", "", "");
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    void show(String name, String accuracy, String words) {
        title.setText(name);
        value.setText(accuracy.isEmpty() ? BLANK : accuracy);
        note.setText(words);
    }

    /** All that it says, or nothing. */
    String sentence() {
        return title.getText().isEmpty()
                ? ""
                : title.getText() + ": " + value.getText() + ", " + note.getText();
    }
}
