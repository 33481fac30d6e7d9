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
 * The button beside the scoreboard that tells what its figures, dots and marks are. The note is no
 * dialog: it goes with Escape or a click elsewhere, and all else still works.
 */
final class ScoreboardNote extends Button {

    private final PopOver popOver;

    ScoreboardNote(ScoreboardViewModel model) {
        getStyleClass().addAll("flat", "scoreboard-note-button");
        Icons.only(this, Material2AL.HELP_OUTLINE, Messages.get("scoreboard.note.button"));
        CheckBox shown = new CheckBox(Messages.get("scoreboard.reference.show"));
        shown.setMnemonicParsing(true);
        shown.selectedProperty().bindBidirectional(model.referenceShownProperty());
        VBox content =
                new VBox(
                        text(Messages.get("scoreboard.help.figure")),
                        text(Messages.get("scoreboard.help.digital")),
                        text(Messages.get("scoreboard.help.analog")),
                        text(Messages.get("scoreboard.help.aware")),
                        text(Messages.get("score.chip.help")),
                        text(Messages.get("scoreboard.help.points")),
                        text(Messages.get("scoreboard.reference.when")),
                        shown);
        content.getStyleClass().add("scoreboard-note");
        popOver = new PopOver(content);
        popOver.setTitle(Messages.get("scoreboard.note.button"));
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
