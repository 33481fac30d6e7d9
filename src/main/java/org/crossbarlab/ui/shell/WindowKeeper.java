package org.crossbarlab.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.settings.WindowPlace;

import java.util.List;
import java.util.stream.Stream;

/** Puts the window where it was the last time, and remembers where it goes. */
public final class WindowKeeper {

    private final Stage stage;
    private final PreferencesStore store;

    public WindowKeeper(Stage stage, PreferencesStore store) {
        this.stage = stage;
        this.store = store;
    }

    /** Places a window that is not yet shown. */
    public void restore() {
        Rectangle2D main = Screen.getPrimary().getVisualBounds();
        List<Rectangle2D> screens = Stream.concat(Stream.of(main), screens().stream()).toList();
        WindowPlace place =
                store.window()
                        .map(last -> Placement.fit(last, screens))
                        .orElseGet(() -> Placement.first(main));
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
        Stream.of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty(),
                        stage.maximizedProperty())
                .forEach(property -> property.addListener(change -> note()));
    }

    /**
     * Sets the least size of a window that is shown, for only then is the size of its frame known.
     * It follows the screens: one of them may come or go.
     */
    public void limit() {
        limitTo(screens());
        Screen.getScreens().addListener((ListChangeListener<Screen>) change -> limitTo(screens()));
    }

    /** The scene shall have these sizes, whatever the frame around it takes. */
    void limitTo(List<Rectangle2D> screens) {
        double frameWidth = Math.max(0, stage.getWidth() - stage.getScene().getWidth());
        double frameHeight = Math.max(0, stage.getHeight() - stage.getScene().getHeight());
        Dimension2D least = Placement.least(frameWidth, frameHeight, screens);
        stage.setMinWidth(least.getWidth());
        stage.setMinHeight(least.getHeight());
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    private void note() {
        boolean usual = stage.isShowing() && !stage.isFullScreen() && !stage.isIconified();
        boolean known = Double.isFinite(stage.getX() + stage.getY());
        if (!usual || !known || !(stage.getWidth() > 0 && stage.getHeight() > 0)) {
            return;
        }
        // A maximised window remembers the size it goes back to.
        WindowPlace before = store.window().orElse(null);
        if (stage.isMaximized() && before != null) {
            store.place(
                    new WindowPlace(before.x(), before.y(), before.width(), before.height(), true));
        } else {
            store.place(
                    new WindowPlace(
                            stage.getX(),
                            stage.getY(),
                            stage.getWidth(),
                            stage.getHeight(),
                            stage.isMaximized()));
        }
    }
}
