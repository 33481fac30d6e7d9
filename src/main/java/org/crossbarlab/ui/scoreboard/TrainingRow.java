package org.crossbarlab.ui.scoreboard;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * What the device-aware network was trained for. Where the devices in use are others it warns, by
 * its colour, a sign and its words, and offers the training for these. It keeps its place.
 */
final class TrainingRow extends HBox {

    private static final PseudoClass ELSEWHERE = PseudoClass.getPseudoClass("elsewhere");

    private final Label sign = Icons.standing(Material2MZ.WARNING);
    private final Label words = new Label();
    private final Button again = new Button(Messages.get("scoreboard.train"));

    TrainingRow(ScoreboardViewModel model) {
        getStyleClass().add("training-row");
        words.setId("trained-for");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Help.on(Messages.get("scoreboard.trained.help"), words);
        Help.on(Messages.get("scoreboard.trained.elsewhere"), sign);
        sign.managedProperty().bind(sign.visibleProperty());
        again.setId("train-again");
        again.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        again.managedProperty().bind(again.visibleProperty());
        Help.on(Messages.get("scoreboard.train.help"), again);
        again.setAccessibleText(Messages.get("scoreboard.train.name"));
        again.setOnAction(event -> model.trainAgain());
        getChildren().addAll(sign, words, again);
    }

    void show(ScoreRow.TrainingLine line) {
        pseudoClassStateChanged(ELSEWHERE, line.elsewhere());
        sign.setVisible(line.elsewhere());
        again.setVisible(line.elsewhere());
        words.setText(line.text());
        words.setAccessibleText(
                line.elsewhere()
                        ? line.text() + ". " + Messages.get("scoreboard.trained.elsewhere")
                        : line.text());
    }
}
