package org.crossbarlab.ui.scoreboard;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The button beside the scoreboard that tells where the thin marks come from and why they are not
 * the figures that the notebook prints. The note is no dialog: it goes with Escape or a click
 * elsewhere, and all else still works.
 */
final class ReferenceNote extends Button {

    private final PopOver popOver;

    ReferenceNote(ScoreboardViewModel model) {
        getStyleClass().addAll("flat", "reference-note-button");
        Icons.only(this, Material2AL.HELP_OUTLINE, Messages.get("scoreboard.reference.button"));
        Label explanation = text(model.referenceExplanation());
        Label when = text(Messages.get("scoreboard.reference.when"));
        when.getStyleClass().add("muted");
        CheckBox shown = new CheckBox(Messages.get("scoreboard.reference.show"));
        shown.setMnemonicParsing(true);
        shown.selectedProperty().bindBidirectional(model.referenceShownProperty());
        VBox content = new VBox(explanation, when, shown);
        content.getStyleClass().add("reference-note");
        popOver = new PopOver(content);
        popOver.setTitle(Messages.get("scoreboard.reference.title"));
        popOver.setHeaderAlwaysVisible(true);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setOnShown(event -> shown.requestFocus());
        setOnAction(event -> toggle());
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private void toggle() {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            popOver.show(this);
        }
    }
}
