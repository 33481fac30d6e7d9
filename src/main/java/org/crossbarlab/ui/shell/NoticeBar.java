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

import org.crossbarlab.ui.control.Icons;
import org.crossbarlab.ui.i18n.Messages;
import org.kordamp.ikonli.material2.Material2AL;

import java.util.List;

/** Shows a notice over the caption, whose place it shares: both are one sentence on what is new. */
final class NoticeBar extends HBox {

    private static final Duration PATIENCE = Duration.seconds(10);
    private static final PseudoClass FAULT = PseudoClass.getPseudoClass("fault");

    private final Label text = new Label();
    private final Label info = Icons.label(Material2AL.INFO);
    private final Label error = Icons.label(Material2AL.ERROR);
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
        for (Label icon : List.of(info, error)) {
            icon.setMinWidth(Region.USE_PREF_SIZE);
            icon.managedProperty().bind(icon.visibleProperty());
        }
        getChildren().addAll(info, error, text, close);
        timer.setOnFinished(event -> notices.dismiss());
        notices.currentProperty().subscribe(this::show);
    }

    private void show(Notice notice) {
        setVisible(notice != null);
        timer.stop();
        if (notice == null) {
            return;
        }
        boolean fault = notice.kind() == Notice.Kind.FAULT;
        pseudoClassStateChanged(FAULT, fault);
        info.setVisible(!fault);
        error.setVisible(fault);
        text.setText(notice.text());
        setAccessibleText(notice.text());
        if (!fault) {
            timer.playFromStart();
        }
    }
}
