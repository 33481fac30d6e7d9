package org.crossbarlab.ui.sweep;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;

import java.util.List;

/** One of the tab's pictures, with a sentence below; its controls stand beside the tab's own. */
abstract class SweepPane extends VBox {

    private List<Node> controls = List.of();
    private final Label sentence = new Label();

    /**
     * @param id of the sentence
     * @param words that stand below
     */
    SweepPane(String id, ObservableValue<String> words) {
        getStyleClass().add("sweep-pane");
        setMinSize(0, 0);
        sentence.setId(id);
        sentence.getStyleClass().add("sweep-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.textProperty().bind(words);
        Help.on(Messages.get("sweeps.sentence.help"), sentence);
    }

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
