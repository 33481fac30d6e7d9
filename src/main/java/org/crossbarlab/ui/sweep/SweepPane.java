package org.crossbarlab.ui.sweep;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;

/** One of the tab's pictures: its controls above, a sentence below. */
abstract class SweepPane extends VBox {

    private final FlowPane controls = new FlowPane();
    private final Label sentence = new Label();

    /**
     * @param id of the sentence
     * @param words that stand below
     */
    SweepPane(String id, ObservableValue<String> words) {
        getStyleClass().add("sweep-pane");
        setMinSize(0, 0);
        controls.getStyleClass().add("sweep-controls");
        sentence.setId(id);
        sentence.getStyleClass().add("sweep-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.textProperty().bind(words);
        Help.on(Messages.get("sweeps.sentence.help"), sentence);
    }

    /** Puts the parts in their places, from top to bottom. */
    final void compose(Region picture, Node... above) {
        controls.getChildren().setAll(above);
        VBox.setVgrow(picture, Priority.ALWAYS);
        getChildren().setAll(controls, picture, sentence);
    }
}
