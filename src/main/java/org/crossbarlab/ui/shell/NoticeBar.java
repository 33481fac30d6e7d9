package org.crossbarlab.ui.shell;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2AL;

/** Shows a notice over the caption, whose place it shares: both are one sentence on what is new. */
final class NoticeBar extends HBox {

    private static final Duration PATIENCE = Duration.seconds(10);
    private static final PseudoClass FAULT = PseudoClass.getPseudoClass("fault");

    private final Label text = new Label();
    private final Label information = Icons.standing(Material2AL.INFO);
    private final Label fault = Icons.standing(Material2AL.ERROR);
    private final PauseTransition timer = new PauseTransition(PATIENCE);

    NoticeBar(Notices notices) {
        setId("notice");
        getStyleClass().add("notice-bar");
        setMaxHeight(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        text.setId("notice-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = new Button();
        close.setId("notice-close");
        Icons.only(close, Material2AL.CLOSE, Messages.get("shell.notice.close"));
        close.setOnAction(event -> notices.dismiss());
        getChildren().addAll(information, fault, text, close);
        timer.setOnFinished(event -> notices.dismiss());
        notices.currentProperty().subscribe(this::show);
    }

    private void show(Notice notice) {
        setVisible(notice != null);
        timer.stop();
        if (notice == null) {
            return;
        }
        boolean failed = notice.kind() == Notice.Kind.FAULT;
        pseudoClassStateChanged(FAULT, failed);
        show(fault, failed);
        show(information, !failed);
        text.setText(notice.text());
        setAccessibleText(notice.text());
        if (!failed) {
            timer.playFromStart();
        }
    }

    private static void show(Label icon, boolean shown) {
        icon.setVisible(shown);
        icon.setManaged(shown);
        icon.setMinWidth(Region.USE_PREF_SIZE);
    }
}
