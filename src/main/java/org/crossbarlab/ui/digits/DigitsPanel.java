package org.crossbarlab.ui.digits;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.task.FrameSampler;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The digits tab. It asks and looks for answers with every frame in which it is to be seen, and
 * scrolls where the text has grown so much that the pictures would shrink.
 */
public final class DigitsPanel extends ScrollPane {

    private final DigitsViewModel model;

    public DigitsPanel(DigitsViewModel model) {
        this.model = model;
        DigitsBody body =
                new DigitsBody(
                        new PadView(model),
                        seen(),
                        tools(),
                        new ConfidenceChart(model),
                        new ConfusionView(model),
                        new ErrorsPane(model));
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox content = new VBox(body);
        content.getStyleClass().add("digits");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        new FrameSampler(this, Double.POSITIVE_INFINITY, model::sample);
    }

    private Region seen() {
        SeenView picture = new SeenView(model);
        picture.getStyleClass().add("digit-seen");
        Label title = new Label(Messages.get("digits.seen"));
        title.getStyleClass().add("digit-caption");
        Help.on(Messages.get("digits.seen.full"), title);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Label sentence = new Label();
        sentence.setId("digits-sentence");
        sentence.getStyleClass().add("digit-sentence");
        sentence.setWrapText(true);
        sentence.textProperty().bind(model.sentenceProperty());
        Help.on(Messages.get("digits.sentence.help"), sentence);
        VBox seen = new VBox(title, picture, sentence);
        seen.getStyleClass().add("digit-seen-column");
        return seen;
    }

    private HBox tools() {
        Button undo = button("undo", Material2MZ.UNDO, Messages.get("digits.undo"));
        undo.setOnAction(event -> model.pad().undo());
        undo.disableProperty().bind(model.pad().undoableProperty().not());
        Button redo = button("redo", Material2MZ.REDO, Messages.get("digits.redo"));
        redo.setOnAction(event -> model.pad().redo());
        redo.disableProperty().bind(model.pad().redoableProperty().not());
        Button clear = button("clear", Material2AL.CLEAR, Messages.get("digits.clear"));
        clear.setOnAction(event -> model.clear());
        Button previous =
                button("previous", Material2AL.CHEVRON_LEFT, Messages.get("digits.previous"));
        previous.setOnAction(event -> model.turn(false));
        Button next = button("next", Material2AL.CHEVRON_RIGHT, Messages.get("digits.next"));
        next.setOnAction(event -> model.turn(true));
        HBox tools = new HBox(undo, redo, clear, previous, next);
        tools.getStyleClass().add("digit-tools");
        return tools;
    }

    private static Button button(String id, Ikon ikon, String name) {
        Button button = new Button();
        button.setId("digits-" + id);
        Icons.only(button, ikon, name);
        return button;
    }
}
