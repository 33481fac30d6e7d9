package org.crossbarlab.ui.shell;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.experiment.Provenance;
import org.crossbarlab.text.Messages;

/** What this program is, what it is not, and what it is made of. */
final class AboutSheet {

    private AboutSheet() {}

    static Sheet create() {
        VBox story =
                new VBox(
                        paragraph(Messages.get("shell.about.what"), "about-lead"),
                        paragraph(Messages.get("shell.about.generic"), "about-lead"),
                        heading(Messages.get("shell.about.data.title")),
                        paragraph(Messages.get("shell.about.data"), "about-text"),
                        paragraph(Messages.get("shell.about.notebook"), "about-text"));
        story.getStyleClass().add("about-story");
        HBox.setHgrow(story, Priority.ALWAYS);
        VBox made =
                new VBox(
                        heading(Messages.get("shell.about.version", Provenance.programVersion())),
                        paragraph(
                                Messages.get(
                                        "shell.about.java",
                                        Runtime.version().toString(),
                                        System.getProperty("os.name"),
                                        System.getProperty("os.arch")),
                                "muted"),
                        paragraph(Messages.get("shell.about.licence"), "muted"),
                        libraries());
        made.getStyleClass().add("about-made");
        HBox content = new HBox(story, made);
        content.getStyleClass().add("about");
        return new Sheet("about", Messages.get("shell.about.title"), content, Pos.CENTER);
    }

    private static GridPane libraries() {
        GridPane table = new GridPane();
        table.getStyleClass().add("libraries");
        for (Library library : Library.all()) {
            Label name = new Label(library.name() + " " + library.version());
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label licence = paragraph(library.licence(), "muted");
            table.addRow(table.getRowCount(), name, licence);
            GridPane.setValignment(name, VPos.TOP);
        }
        return table;
    }

    private static Label heading(String text) {
        return paragraph(text, "about-heading");
    }

    static Label paragraph(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
