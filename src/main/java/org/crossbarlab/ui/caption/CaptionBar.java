package org.crossbarlab.ui.caption;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The caption, in room for two lines, whatever it says: nothing moves when it changes. */
public final class CaptionBar extends HBox {

    public CaptionBar(CaptionViewModel model) {
        getStyleClass().add("caption-bar");
        Label sentence = new Label();
        sentence.setId("caption");
        sentence.getStyleClass().add("caption");
        sentence.setWrapText(true);
        sentence.textProperty().bind(model.captionProperty());
        // Setting this text is what tells screen readers of the change.
        sentence.accessibleTextProperty().bind(model.captionProperty());
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().add(sentence);
    }
}
