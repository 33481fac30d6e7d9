package org.crossbarlab.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;

/** Why the figures here are not those that the reference notebook prints. */
final class NotebookSheet {

    private NotebookSheet() {}

    static Sheet create() {
        VBox story =
                new VBox(
                        text(Messages.get("shell.notebook.what")),
                        text(Messages.get("shell.notebook.zeros")),
                        text(Messages.get("shell.notebook.string")),
                        text(Messages.get("shell.notebook.here")));
        story.getStyleClass().add("about-story");
        return new Sheet("notebook", Messages.get("shell.notebook.title"), story, Pos.CENTER);
    }

    private static Label text(String words) {
        return AboutSheet.paragraph(words, "about-text");
    }
}
