package org.crossbarlab.app;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;

import org.controlsfx.control.SegmentedButton;
import org.crossbarlab.data.MnistDownload;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.testing.ScriptedDialogs;
import org.crossbarlab.ui.crossbar.CrossbarViewModel;
import org.crossbarlab.ui.data.DataSources;
import org.crossbarlab.ui.lab.SessionModel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The application's real window, with a hand of its own. Belongs to the JavaFX thread. */
public final class ScriptedWindow implements AutoCloseable {

    private final AppContext context;
    private final Scene scene;

    /**
     * Opens the window.
     *
     * @param folder for preferences
     * @param images the folder of MNIST, or nothing for digits that are drawn
     * @param width of the window in pixels
     * @param height of the window in pixels
     */
    public ScriptedWindow(Path folder, Optional<Path> images, double width, double height) {
        PreferencesStore store = new PreferencesStore(folder, work -> {});
        images.ifPresent(
                path -> store.update(now -> now.withDataFolder(path.toAbsolutePath().toString())));
        DataSources sources =
                new DataSources(
                        new MnistDownload(List.of()),
                        folder.resolve("mnist"),
                        SyntheticDigits::standard);
        context =
                new AppContext(
                        store,
                        sources,
                        new NetworksFolder(folder.resolve("networks")),
                        new ScriptedDialogs(),
                        () -> {});
        Stage stage = new Stage();
        scene = context.createScene(stage);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        context.begin();
    }

    public Scene scene() {
        return scene;
    }

    public SessionModel model() {
        return context.session().model();
    }

    /** Changes a number as the device panel's field does; not rounded to the slider's steps. */
    public void set(Setting<?> setting, double value) {
        context.views().device().valueProperty(setting).set(value);
    }

    /** Presses a button. */
    public void press(String id) {
        ((Button) scene.lookup("#" + id)).fire();
    }

    /** Brings a tab of the stage to the front. */
    public void show(String tab) {
        TabPane stage = (TabPane) scene.lookup("#stage-upper");
        stage.getTabs().stream()
                .filter(each -> each.getId().equals("tab-" + tab))
                .forEach(stage.getSelectionModel()::select);
    }

    /** What the crossbar tab shows. */
    public CrossbarViewModel crossbar() {
        return context.views().crossbar();
    }

    /** What a label says. */
    public String text(String id) {
        return ((Labeled) scene.lookup("#" + id)).getText();
    }

    /** Presses one of the buttons side by side. */
    public void choose(String id, int index) {
        ((SegmentedButton) scene.lookup("#" + id)).getButtons().get(index).setSelected(true);
    }

    public Slider slider(String id) {
        return (Slider) scene.lookup("#" + id);
    }

    @Override
    public void close() {
        scene.getWindow().hide();
        context.close();
    }
}
