package org.crossbarlab.ui.sweep;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Remedy;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;

import java.util.List;
import java.util.Map;

/** The remedies one below the other: a button that takes each, both accuracies, and its price. */
final class RescuePane extends SweepPane {

    private static final PseudoClass IN_USE = PseudoClass.getPseudoClass("in-use");
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

    private final RescueViewModel model;
    private final GridPane rows = new GridPane();
    private final RescueChart chart = new RescueChart();

    RescuePane(RescueViewModel model) {
        super("sweep-rescue-sentence", model.sentenceProperty());
        this.model = model;
        rows.getStyleClass().add("rescue");
        rows.setId("sweep-rescue");
        rows.setMinHeight(USE_PREF_SIZE);
        compose(chart);
        getChildren().add(1, rows);
        follow(model.rescueProperty(), model.settingsProperty());
    }

    @Override
    void show() {
        Rescue now = model.rescueProperty().get();
        List<Remedy> remedies = model.remedies();
        rows.getChildren().clear();
        heading();
        for (int i = 0; i < remedies.size(); i++) {
            row(1 + i, remedies.get(i), now);
        }
        chart.show(now);
    }

    private void heading() {
        Label digital = new Label(Messages.get("sweeps.rescue.digital"));
        Label aware = new Label(Messages.get("sweeps.rescue.aware"));
        Label price = new Label(Messages.get("sweeps.rescue.price"));
        Help.on(Messages.get("scoreboard.help.analog"), digital);
        Help.on(Messages.get("scoreboard.help.aware"), aware);
        Help.on(Messages.get("sweeps.rescue.price.help"), price);
        List.of(digital, aware, price).forEach(each -> each.getStyleClass().add("rescue-head"));
        rows.add(digital, 1, 0);
        rows.add(aware, 2, 0);
        rows.add(price, 3, 0);
    }

    private void row(int row, Remedy remedy, Rescue now) {
        Button use = new Button(Messages.words(remedy.title()));
        use.setId("rescue-" + remedy.id());
        use.setMaxWidth(Double.MAX_VALUE);
        use.setMinWidth(USE_PREF_SIZE);
        use.getStyleClass().add("rescue-use");
        use.pseudoClassStateChanged(IN_USE, model.isInUse(remedy));
        use.setOnAction(event -> model.use(remedy));
        Help.on(Messages.words(remedy.help()), use);
        rows.add(use, 0, row);
        Map<NetworkRole, AnalogAccuracy> accuracies =
                now == null ? null : now.accuracies().get(remedy);
        int column = 1;
        for (NetworkRole role : NetworkRole.values()) {
            String text = accuracies == null ? "…" : RescueViewModel.accuracy(accuracies.get(role));
            Label label = new Label(text);
            label.setMinWidth(USE_PREF_SIZE);
            label.pseudoClassStateChanged(
                    BEST, now != null && now.isComplete() && now.best(role) == remedy);
            label.getStyleClass().add("rescue-accuracy");
            rows.add(label, column++, row);
        }
        Label price = new Label(now == null ? "" : RescueViewModel.price(now.price(remedy)));
        price.setWrapText(true);
        GridPane.setHgrow(price, Priority.ALWAYS);
        rows.add(price, column, row);
    }
}
