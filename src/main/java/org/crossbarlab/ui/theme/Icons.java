package org.crossbarlab.ui.theme;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons on buttons: drawn, never emoji, as large as the button's font asks, and always named. */
public final class Icons {

    private static final double SIZE_EM = 1.3;

    private Icons() {}

    /** An icon that stands by itself, in a tab or a menu, as large as the text about it asks. */
    public static Label standing(Ikon ikon) {
        Label label = new Label();
        add(label, ikon);
        return label;
    }

    /** Puts an icon beside a text; it scales with the window. */
    public static void add(Labeled labeled, Ikon ikon) {
        FontIcon icon = new FontIcon(ikon);
        // An icon is itself text, so a size in em would be relative to its own, and grow.
        String face = icon.getStyle();
        labeled.fontProperty().subscribe(font -> icon.setStyle(face + size(font.getSize())));
        labeled.setGraphic(icon);
    }

    /** Inline, where the icon also names its font: a style sheet's size wins over a property. */
    private static String size(double fontSize) {
        return ";-fx-icon-size: " + Math.round(SIZE_EM * fontSize) + "px;";
    }

    /** Makes a button of an icon alone, whose name is its tooltip and its accessible text. */
    public static void only(ButtonBase button, Ikon ikon, String name) {
        add(button, ikon);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setMinWidth(ButtonBase.USE_PREF_SIZE);
    }

    /** The same where a name says too little. */
    public static void only(ButtonBase button, Ikon ikon, String name, String help) {
        only(button, ikon, name);
        Help.on(help, button);
    }
}
