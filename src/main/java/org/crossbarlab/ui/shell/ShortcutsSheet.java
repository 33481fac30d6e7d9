package org.crossbarlab.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.Command;

import java.util.List;

/** The list of keys, made of the commands themselves. */
final class ShortcutsSheet {

    /** So many fit below each other on a projector. */
    private static final int LINES = 15;

    private ShortcutsSheet() {}

    static Sheet of(List<CommandGroup> groups) {
        HBox columns = new HBox();
        columns.getStyleClass().add("shortcuts");
        int room = 0;
        for (CommandGroup group : groups) {
            List<Command> withKeys =
                    group.commands().stream().filter(c -> !c.keys().isEmpty()).toList();
            if (withKeys.size() + 1 > room) {
                room = LINES;
                VBox column = new VBox();
                column.getStyleClass().add("shortcut-column");
                columns.getChildren().add(column);
            }
            room -= withKeys.size() + 1;
            ((VBox) columns.getChildren().getLast())
                    .getChildren()
                    .add(table(group.title(), withKeys));
        }
        return new Sheet("shortcuts", Messages.get("shell.shortcuts.title"), columns, Pos.CENTER);
    }

    private static GridPane table(String title, List<Command> commands) {
        GridPane table = new GridPane();
        table.getStyleClass().add("shortcut-table");
        Label heading = new Label(title);
        heading.getStyleClass().add("shortcut-heading");
        table.add(heading, 0, 0, 2, 1);
        for (Command command : commands) {
            int row = table.getRowCount();
            Label key = new Label(command.keyText());
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            table.addRow(row, key, new Label(command.text()));
        }
        return table;
    }
}
