package org.crossbarlab.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.StageTab;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stage: tabs in one pane, or, where there is room, some of them in a second pane below. */
final class StageTabs extends VBox {

    private final List<StageTab> views;
    private final Map<StageTab, Tab> tabs = new LinkedHashMap<>();
    private final TabPane upper = pane("stage-upper");
    private final TabPane lower = pane("stage-lower");
    private final TabFit fit = new TabFit();
    private final Text probe = new Text();

    StageTabs(List<StageTab> views) {
        this.views = views;
        getStyleClass().add("stage");
        setMinSize(0, 0);
        for (StageTab view : views) {
            Tab tab = new Tab(view.title(), view.content());
            tab.setId("tab-" + view.key());
            tab.setGraphic(Icons.standing(view.ikon()));
            // Its title, too: where room is scarce only the icon stands there.
            tab.setTooltip(new Tooltip(Help.lines(title(view))));
            tabs.put(view, tab);
            upper.getTabs().add(tab);
        }
        VBox.setVgrow(upper, Priority.ALWAYS);
        VBox.setVgrow(lower, Priority.ALWAYS);
        probe.setManaged(false);
        probe.setMouseTransparent(true);
        // Unseen, it has the font of the titles; another font is another layout.
        probe.setOpacity(0);
        probe.fontProperty().addListener(change -> requestLayout());
        getChildren().addAll(probe, upper);
    }

    private static String title(StageTab view) {
        return view.help().isEmpty()
                ? view.title()
                : Messages.get("shell.tab.help", view.title(), view.help());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        fit.fit(upper, probe.getFont());
        fit.fit(lower, probe.getFont());
    }

    private static TabPane pane(String id) {
        TabPane pane = new TabPane();
        pane.setId(id);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.setMinSize(0, 0);
        // Both halves of the stage get the same height, whatever they hold.
        pane.setPrefHeight(0);
        return pane;
    }

    void setTwoStages(boolean two) {
        boolean possible = views.stream().anyMatch(StageTab::lower);
        boolean wanted = two && possible;
        if (wanted == getChildren().contains(lower)) {
            return;
        }
        Tab selected = upper.getSelectionModel().getSelectedItem();
        upper.getTabs().clear();
        lower.getTabs().clear();
        tabs.forEach((view, tab) -> (wanted && view.lower() ? lower : upper).getTabs().add(tab));
        if (wanted) {
            getChildren().setAll(probe, upper, lower);
        } else {
            getChildren().setAll(probe, upper);
        }
        if (upper.getTabs().contains(selected)) {
            upper.getSelectionModel().select(selected);
        }
    }

    /** Brings a view to the front and the focus to its tab. */
    void select(StageTab view) {
        Tab tab = tabs.get(view);
        tab.getTabPane().getSelectionModel().select(tab);
    }

    /** The view in front. */
    Node front() {
        return upper.getSelectionModel().getSelectedItem().getContent();
    }
}
