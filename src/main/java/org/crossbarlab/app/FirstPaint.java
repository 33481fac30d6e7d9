package org.crossbarlab.app;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Scale;
import org.crossbarlab.ui.theme.Theme;

/**
 * Shows a window in the colours of its theme at once and fills it afterwards: building the panels
 * takes a second, through which a desktop would show a black window.
 */
final class FirstPaint {

    private FirstPaint() {}

    /**
     * Shows a stage.
     *
     * @param fill is called once, when the first picture has been handed over
     */
    static void show(Stage stage, Theme theme, Runnable fill) {
        StackPane blank = new StackPane();
        blank.getStyleClass().add("shell-frame");
        Scene scene = new Scene(blank);
        new Appearance(theme, Scale.DESK, 1).apply(scene);
        stage.setScene(scene);
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                // A second pulse begins when the first one's picture has been handed over.
                if (++pulses == 2) {
                    stop();
                    fill.run();
                }
            }
        }.start();
    }
}
