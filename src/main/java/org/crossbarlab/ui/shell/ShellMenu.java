package org.crossbarlab.ui.shell;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.Command;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.List;

/** All menus under one button, for a menu bar would cost a line of a projector's picture. */
final class ShellMenu extends MenuButton {

    ShellMenu(List<CommandGroup> groups) {
        setId("menu");
        getStyleClass().add("shell-menu");
        Icons.only(
                this,
                Material2MZ.MENU,
                Messages.get("shell.menu"),
                Messages.get("shell.menu.button"));
        groups.stream().filter(CommandGroup::inMenu).map(ShellMenu::menu).forEach(getItems()::add);
    }

    private static Menu menu(CommandGroup group) {
        Menu menu = new Menu(group.title());
        menu.setId("menu-" + group.id());
        group.commands().stream().map(ShellMenu::item).forEach(menu.getItems()::add);
        return menu;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(command.label());
        item.setId("menu-" + command.id());
        if (command.ikon() != null) {
            item.setGraphic(Icons.standing(command.ikon()));
        }
        if (!command.keys().isEmpty()) {
            item.setAccelerator(command.keys().getFirst());
        }
        item.setOnAction(event -> command.action().run());
        command.possible().subscribe(possible -> item.setDisable(!possible));
        return item;
    }
}
