package org.crossbarlab.ui.recall;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;

import java.util.List;

/** Trained networks with what they were trained for; a press puts them on the table. */
public final class PairList extends VBox {

    private static final PseudoClass IN_USE = PseudoClass.getPseudoClass("in-use");

    private final RecallViewModel model;
    private final Label explanation = new Label(Messages.get("recall.explanation"));

    public PairList(RecallViewModel model) {
        this.model = model;
        getStyleClass().add("pair-list");
        explanation.setWrapText(true);
        explanation.getStyleClass().add("muted");
        model.rowsProperty().subscribe(this::show);
    }

    private void show(List<PairRow> rows) {
        boolean focused = getChildren().stream().anyMatch(each -> each.isFocused());
        getChildren().setAll(explanation);
        rows.stream().map(this::button).forEach(getChildren()::add);
        if (focused) {
            getChildren().stream()
                    .filter(each -> each.getPseudoClassStates().contains(IN_USE))
                    .forEach(each -> each.requestFocus());
        }
    }

    private Button button(PairRow row) {
        String title = row.inUse() ? Messages.get("recall.pair.in-use", row.title()) : row.title();
        String state =
                row.usable()
                        ? row.figures()
                        : Messages.get(
                                "recall.pair.other",
                                row.figures(),
                                row.listed().pair().result().dataset());
        Button button = new Button(String.join("\n", title, row.trainedFor(), state));
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText(String.join(". ", title, row.trainedFor(), state));
        button.getStyleClass().add("pair");
        button.pseudoClassStateChanged(IN_USE, row.inUse());
        button.setMaxWidth(Double.MAX_VALUE);
        Help.on(Messages.get("recall.pair.help"), button);
        button.setDisable(!row.usable());
        button.setOnAction(event -> model.choose(row));
        return button;
    }
}
