package org.crossbarlab.ui.sweep;

import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.task.OnView;
import org.crossbarlab.ui.theme.Help;

import java.util.List;

/** One of the tab's pictures, with a sentence below; its controls stand beside the tab's own. */
abstract class SweepPane extends VBox {

    private List<Node> controls = List.of();
    private final Label sentence = new Label();
    private final ObservableValue<String> words;
    private OnView onView;

    /**
     * @param id of the sentence
     * @param words that stand below
     */
    SweepPane(String id, ObservableValue<String> words) {
        this.words = words;
        getStyleClass().add("sweep-pane");
        setMinSize(0, 0);
        sentence.setId(id);
        sentence.getStyleClass().add("sweep-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Help.on(Messages.get("sweeps.sentence.help"), sentence);
    }

    /**
     * Shows from now on what changes, as long as it is on view; at the end of construction.
     *
     * @param sources whatever is shown
     */
    final void follow(Observable... sources) {
        onView = new OnView(this, this::showAll);
        List.of(sources).forEach(each -> each.addListener(change -> onView.changed()));
        words.addListener(change -> onView.changed());
    }

    private void showAll() {
        sentence.setText(words.getValue());
        show();
    }

    /** Brings the picture up to date. */
    abstract void show();

    /** What stands above it. */
    final List<Node> controls() {
        return controls;
    }

    /** Puts the parts in their places. */
    final void compose(Region picture, Node... above) {
        controls = List.of(above);
        VBox.setVgrow(picture, Priority.ALWAYS);
        getChildren().setAll(picture, sentence);
    }
}
