package org.crossbarlab.ui.sweep;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.crossbarlab.experiment.PaperClaim;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;

import java.util.function.Consumer;

/** Cards of published claims, each with what is found here and a button that shows its curve. */
final class PapersPane extends SweepPane {

    /**
     * @param show brings a claim's curve on view
     */
    PapersPane(Consumer<PaperClaim> show) {
        super(
                "sweep-papers-sentence",
                new ReadOnlyStringWrapper(Messages.get("sweeps.papers.sentence")));
        VBox cards = new VBox();
        cards.getStyleClass().add("papers");
        PaperClaim.ALL.forEach(claim -> cards.getChildren().add(card(claim, show)));
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setId("sweep-papers");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinSize(0, 0);
        compose(scroll);
        follow();
    }

    @Override
    void show() {
        // Cards do not change.
    }

    private static VBox card(PaperClaim claim, Consumer<PaperClaim> show) {
        Label source = line(Messages.words(claim.source()), "paper-source");
        Label says = line(Messages.words(claim.claim()), "paper-claim");
        Label found = line(Messages.words(claim.finding()), "paper-finding");
        Label doi = line(Messages.get("sweeps.papers.doi", claim.doi()), "paper-doi");
        Button curve = new Button(Messages.get("sweeps.papers.show"));
        curve.setId("paper-" + claim.id());
        curve.setOnAction(event -> show.accept(claim));
        Help.on(Messages.get("sweeps.papers.show.help"), curve);
        VBox card = new VBox(source, says, found, doi, curve);
        card.getStyleClass().add("paper");
        return card;
    }

    private static Label line(String words, String styleClass) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add(styleClass);
        return line;
    }
}
