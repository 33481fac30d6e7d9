package org.crossbarlab.ui.theme;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * How a scene looks: its colours and its size.
 *
 * @param theme colours
 * @param scale desk or projector
 * @param factor multiplies the scale's font size, 1 for none
 */
public record Appearance(Theme theme, Scale scale, double factor) {

    /** Below, a pixel of the font is more than the layout can spare. */
    private static final double SMALL = 0.5;

    /** Arithmetic may miss a whole number by as much. */
    private static final double ROUNDING = 1e-6;

    public Appearance {
        if (!(factor >= 0.3 && factor <= 4)) {
            throw new IllegalArgumentException("A size factor lies between 0.3 and 4: " + factor);
        }
    }

    /** The root's font size in pixels. */
    public double fontSize() {
        double size = scale.fontSize() * factor;
        // A layout that shrinks with its window would outgrow it by rounding up.
        return factor < SMALL ? Math.floor(size + ROUNDING) : Math.round(size);
    }

    /** Applies colours and size to a scene and to the pop-ups it owns. */
    public void apply(Scene scene) {
        if (!theme.userAgentStylesheet().equals(Application.getUserAgentStylesheet())) {
            hidePopups();
            Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        }
        String base = Appearance.class.getResource("base.css").toExternalForm();
        scene.getStylesheets().setAll(base, theme.colors(), popupSize());
        Parent root = scene.getRoot();
        for (Scale each : Scale.values()) {
            root.getStyleClass().remove(each.styleClass());
        }
        root.getStyleClass().add(scale.styleClass());
        root.setStyle("-fx-font-size: " + fontSize() + "px;");
    }

    /** One that stays open while the theme changes looks its colours up in neither theme. */
    private static void hidePopups() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }

    /** Pop-ups have roots of their own, which inherit style sheets but no inline style. */
    private String popupSize() {
        String css = ".root.popup, .tooltip { -fx-font-size: " + fontSize() + "px; }";
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
