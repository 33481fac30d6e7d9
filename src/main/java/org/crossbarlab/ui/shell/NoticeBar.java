package org.crossbarlab.ui.shell;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2AL;

/** Shows a notice over the caption, whose place it shares: both are one sentence on what is new. */
final class NoticeBar extends HBox {

    private static final Duration PATIENCE = Duration.seconds(10);

    /** What can be done takes longer to decide. */
    private static final Duration LONGER = Duration.seconds(30);

    private static final PseudoClass FAULT = PseudoClass.getPseudoClass("fault");

    private final Label text = new Label();
    private final Label information = Icons.standing(Material2AL.INFO);
    private final Label fault = Icons.standing(Material2AL.ERROR);
    private final Button choice = new Button();
    private final Notices notices;
    private final PauseTransition timer = new PauseTransition();

    NoticeBar(Notices notices) {
        this.notices = notices;
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
        choice.setId("notice-choice");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(information, fault, text, choice, close);
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
        show(choice, notice.choice().isPresent());
        notice.choice().ifPresent(this::offer);
        timer.setDuration(notice.kind() == Notice.Kind.OFFER ? LONGER : PATIENCE);
        if (!failed) {
            timer.playFromStart();
        }
    }

    private void offer(Notice.Choice offered) {
        choice.setText(offered.text());
        Help.on(text.getText(), choice);
        choice.setOnAction(
                event -> {
                    notices.dismiss();
                    offered.action().run();
                });
    }

    private static void show(Labeled part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
        part.setMinWidth(Region.USE_PREF_SIZE);
    }
}
