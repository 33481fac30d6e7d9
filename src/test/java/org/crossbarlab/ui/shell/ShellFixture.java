package org.crossbarlab.ui.shell;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.crossbarlab.data.MnistDownload;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.ui.data.DataSources;
import org.crossbarlab.ui.data.DataViewModel;
import org.crossbarlab.ui.task.CurrentThreadRunner;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** The frame of the window around stand-ins. */
final class ShellFixture {

    final StandIns standIns = new StandIns();
    final Notices notices = new Notices();
    final PreferencesStore store;
    final LookViewModel look;
    final DataViewModel data;
    final MainWindow window;
    final Scene scene;

    /** To be made on the window's thread. */
    ShellFixture(Path folder, double width, double height) {
        store = new PreferencesStore(folder, Runnable::run);
        look = new LookViewModel(store);
        data =
                new DataViewModel(
                        new DataSources(
                                new MnistDownload(List.of()),
                                folder.resolve("mnist"),
                                Optional::empty,
                                () -> SyntheticDigits.generate(new RandomStreams(1), 60, 10)),
                        new CurrentThreadRunner(),
                        dataset -> notices.inform("Now using " + dataset.name() + "."));
        window =
                new MainWindow(
                        standIns.panels(),
                        new ShellModel(look, notices, data),
                        standIns,
                        standIns.dialogs,
                        new CurrentThreadRunner());
        scene = new Scene(window, width, height);
        window.install(scene);
    }

    void show(Stage stage) {
        stage.setScene(scene);
        // The stage is shared by all tests of a run and may have been sized by another.
        stage.sizeToScene();
        stage.show();
        stage.requestFocus();
    }

    static <T> T onFx(Callable<T> work) {
        try {
            T result = WaitForAsyncUtils.asyncFx(work).get();
            WaitForAsyncUtils.waitForFxEvents();
            return result;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
