package org.crossbarlab.ui.sweep;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.lab.Backstage;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.SessionModel;

import java.util.stream.Collectors;

/**
 * Networks trained for some devices and tested on others. The grid fills in while one works, at
 * whatever else; its networks can be taken to the scoreboard.
 */
public final class GridViewModel implements AutoCloseable {

    private final ObjectProperty<GridSetting> setting =
            new SimpleObjectProperty<>(this, "setting", GridSetting.ALPHA);
    private final ReadOnlyObjectWrapper<Grid> grid = new ReadOnlyObjectWrapper<>(this, "grid");
    private final ReadOnlyBooleanWrapper training =
            new ReadOnlyBooleanWrapper(this, "training", false);
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final Session session;
    private final SessionModel model;
    private final Backstage<GridJob, Grid> backstage;

    /**
     * @param session that takes networks
     */
    public GridViewModel(Session session) {
        this.session = session;
        model = session.model();
        backstage =
                new Backstage<>(
                        "crossbar-grid",
                        model,
                        session.workbench(),
                        new GridWork(
                                session.workbench().figures(), session.workbench()::nextVersion));
        setting.addListener(change -> begunAnew());
        model.settingsProperty().addListener(change -> tell());
        model.stateProperty().addListener(change -> tell());
        // Networks of other images have nothing to say on these.
        model.datasetProperty().addListener(change -> begunAnew());
        tell();
    }

    // Properties

    /** What differs between training and test; another one gives the grid up. */
    ObjectProperty<GridSetting> settingProperty() {
        return setting;
    }

    /** What is known; null before the first training. */
    ReadOnlyObjectProperty<Grid> gridProperty() {
        return grid.getReadOnlyProperty();
    }

    /** Whether networks are being trained or tested. */
    ReadOnlyBooleanProperty trainingProperty() {
        return training.getReadOnlyProperty();
    }

    /** How far it is, or what it says. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    // Commands

    /** Begins with the settings in use, or stops and keeps what is there. */
    void toggle() {
        if (training.get()) {
            stop();
            tell();
        } else if (isPossible()) {
            grid.set(null);
            training.set(true);
            ExperimentSettings now = model.settingsProperty().get();
            backstage.want(
                    new GridJob(session.workbench().equipment(), now, setting.get(), digital(now)));
            tell();
        }
    }

    /** Whether the setting exists with the devices in use. */
    boolean isPossible() {
        return setting.get().isOf(model.settingsProperty().get());
    }

    /** Takes the networks of a row to the scoreboard, on the devices of a column. */
    void choose(int row, int column) {
        Grid now = grid.get();
        if (now != null && row < now.trained().size()) {
            ExperimentSettings use = now.job().setting().at(model.settingsProperty().get(), column);
            session.adopt(now.pair(row), use);
        }
    }

    /** Takes over what is newly known. To be called with every frame, whatever is on view. */
    public void sample() {
        Grid answer = backstage.sample();
        if (answer != null) {
            grid.set(answer);
            if (answer.isEnded()) {
                stop();
            }
            tell();
        }
    }

    /** Ends the thread. */
    @Override
    public void close() {
        backstage.close();
    }

    /** The network on the table, if it is the one that would be trained. */
    private TrainedNetwork digital(ExperimentSettings settings) {
        TrainedPair pair = model.pairProperty().get();
        if (pair == null || !pair.isOf(model.datasetProperty().get())) {
            return null;
        }
        TrainedNetwork network = pair.networks().get(NetworkRole.DIGITAL);
        boolean same =
                network != null
                        && pair.settings().training().equals(settings.training())
                        && pair.settings().seed() == settings.seed()
                        && network.history().size() == settings.training().epochs();
        return same ? network : null;
    }

    private void begunAnew() {
        stop();
        grid.set(null);
        tell();
    }

    private void stop() {
        backstage.want(null);
        training.set(false);
    }

    private void tell() {
        sentence.set(words());
    }

    private String words() {
        Grid now = grid.get();
        if (training.get()) {
            return progress(now);
        }
        if (now == null) {
            return isPossible()
                    ? Messages.get("sweeps.grid.begin")
                    : Messages.get("sweeps.absent", setting.get().title());
        }
        if (now.isEnded() && !now.end().isEmpty()) {
            return now.end().stream().map(Messages::words).collect(Collectors.joining(" "));
        }
        return now.trained().isEmpty() ? Messages.get("sweeps.grid.begin") : finding(now);
    }

    private String progress(Grid now) {
        if (model.stateProperty().get().phase().isRunning()) {
            return Messages.get("sweeps.running");
        }
        if (now == null || now.digital() == null) {
            return Messages.get("sweeps.grid.digital");
        }
        int size = setting.get().size();
        int row = Math.min(size - 1, now.trained().size());
        return Messages.get(
                "sweeps.grid.progress",
                setting.get().labels().get(row),
                row + 1,
                size,
                now.epoch(),
                now.job().settings().training().epochs());
    }

    /** Which training does best where it is worst. */
    private String finding(Grid now) {
        int best = 0;
        for (int row = 1; row < now.trained().size(); row++) {
            double before = worst(now, best);
            best = Double.isNaN(before) || worst(now, row) > before ? row : best;
        }
        double least = worst(now, best);
        return Double.isNaN(least)
                ? Messages.get("sweeps.grid.begin")
                : Messages.get(
                        "sweeps.grid.best",
                        setting.get().labels().get(best),
                        Numbers.decimal(least, 1));
    }

    /** NaN for a row that is not full, which compares as no better. */
    private static double worst(Grid grid, int row) {
        double worst = Double.POSITIVE_INFINITY;
        for (int column = 0; column < grid.job().setting().size(); column++) {
            worst = Math.min(worst, grid.percent(row, column));
        }
        return worst;
    }
}
