package org.crossbarlab.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Scale;
import org.crossbarlab.ui.theme.Theme;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.ExecutionException;

/** Shows a control as the window does. */
public final class FxScene {

    private FxScene() {}

    public static void show(Stage stage, Parent root) {
        Scene scene = new Scene(root, 800, 600);
        new Appearance(Theme.LIGHT, Scale.DESK, 1).apply(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
    }

    /** Runs on the window's thread and waits for its end. */
    public static void run(Runnable change) {
        try {
            WaitForAsyncUtils.asyncFx(change).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
