package org.crossbarlab.ui.session;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.nn.TrainingDivergedException;
import org.crossbarlab.ui.i18n.Messages;
import org.crossbarlab.ui.live.LiveAccuracy;
import org.crossbarlab.ui.live.LiveAnswer;
import org.crossbarlab.ui.live.LiveRequest;
import org.crossbarlab.ui.live.Programming;
import org.crossbarlab.ui.live.Scores;
import org.crossbarlab.ui.live.Weights;
import org.crossbarlab.ui.session.RunRecorder.RunEnd;
import org.crossbarlab.ui.session.RunRecorder.RunUpdate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the window is about: one data set, the two networks, the run that trains them and the live
 * accuracy. It belongs to one thread, in the window the JavaFX thread: properties change only in
 * commands and in {@link #sample()}, which a timer calls with every frame. No command blocks or
 * throws; work happens on other threads.
 */
public final class Session implements Transport, AutoCloseable {

    private final ReadOnlyObjectWrapper<Dataset> dataset;
    private final ReadOnlyObjectWrapper<ExperimentSettings> settings;
    private final ReadOnlyIntegerWrapper chip = new ReadOnlyIntegerWrapper(this, "chip", 1);
    private final ReadOnlyObjectWrapper<SessionState> state =
            new ReadOnlyObjectWrapper<>(this, "state", SessionState.INITIAL);
    private final ReadOnlyObjectWrapper<Map<NetworkRole, Weights>> networks =
            new ReadOnlyObjectWrapper<>(this, "networks", Map.of());
    private final ReadOnlyObjectWrapper<Scores> scores =
            new ReadOnlyObjectWrapper<>(this, "scores", Scores.NONE);
    private final ReadOnlyObjectWrapper<Programming> programming =
            new ReadOnlyObjectWrapper<>(this, "programming");
    private final ReadOnlyObjectWrapper<ExperimentResult> result =
            new ReadOnlyObjectWrapper<>(this, "result");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final ObservableList<LossPoint> losses = FXCollections.observableArrayList();
    private final ObservableList<EpochPoint> epochs = FXCollections.observableArrayList();

    private final Simulator simulator;
    private final LiveAccuracy live;
    private final TimeLeft timeLeft;
    private final AtomicLong versions = new AtomicLong();
    private WorkerPool pool;
    private RunControl warmUp = new RunControl();
    private Run run;
    private int runs;
    private int news;
    private long era;
    private Programming onChip;
    private List<ProgrammedMatrix> inTraining;
    private boolean closed;

    /**
     * @param dataset to begin with
     * @param settings to begin with
     * @param simulator computes runs; closed with the session
     * @param live closed with the session
     * @param timeLeft estimates
     */
    public Session(
            Dataset dataset,
            ExperimentSettings settings,
            Simulator simulator,
            LiveAccuracy live,
            TimeLeft timeLeft) {
        this.dataset = new ReadOnlyObjectWrapper<>(this, "dataset", dataset);
        this.settings = new ReadOnlyObjectWrapper<>(this, "settings", settings);
        this.simulator = simulator;
        this.live = live;
        this.timeLeft = timeLeft;
        this.pool = new WorkerPool(settings.threads());
        submit();
    }

    /** A session that computes on threads of its own. */
    public static Session open(Dataset dataset, ExperimentSettings settings) {
        return new Session(
                dataset,
                settings,
                Simulator.inBackground(),
                new LiveAccuracy(),
                new TimeLeft(System::nanoTime));
    }

    // Properties

    /** The data in use. */
    public ReadOnlyObjectProperty<Dataset> datasetProperty() {
        return dataset.getReadOnlyProperty();
    }

    /** The settings in use: of the live accuracy at once, of training with the next run. */
    public ReadOnlyObjectProperty<ExperimentSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** The number of the chip that follows the hand, from 1. */
    public ReadOnlyIntegerProperty chipProperty() {
        return chip.getReadOnlyProperty();
    }

    /** How the run stands. */
    public ReadOnlyObjectProperty<SessionState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The weights of the last finished epoch; a network without one is missing. */
    public ReadOnlyObjectProperty<Map<NetworkRole, Weights>> networksProperty() {
        return networks.getReadOnlyProperty();
    }

    /** What is known of the three scenarios under the current settings. */
    public ReadOnlyObjectProperty<Scores> scoresProperty() {
        return scores.getReadOnlyProperty();
    }

    /** What the crossbars look like; null only before the first programming. */
    public ReadOnlyObjectProperty<Programming> programmingProperty() {
        return programming.getReadOnlyProperty();
    }

    /** What the last finished run found, or null. */
    public ReadOnlyObjectProperty<ExperimentResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Something to tell beside the run: data were switched, a test failed. Empty for nothing. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Training loss of the run, growing; emptied by the next one. */
    public ObservableList<LossPoint> losses() {
        return FXCollections.unmodifiableObservableList(losses);
    }

    /** Finished epochs of the run, growing; emptied by the next one. */
    public ObservableList<EpochPoint> epochs() {
        return FXCollections.unmodifiableObservableList(epochs);
    }

    // Commands

    /** Takes over what the workers produced. To be called with every frame. */
    public void sample() {
        if (closed) {
            return;
        }
        if (state.get().phase().isUnderWay()) {
            sampleRun();
        }
        LiveAnswer answer = live.poll();
        if (answer != null && answer.era() == era) {
            onChip = answer.programming();
            scores.set(answer.scores());
            showProgramming();
        }
        Throwable failure = live.pollFailure();
        if (failure != null) {
            notice.set(Messages.get("session.notice.live", reason(failure)));
        }
    }

    /** Changes the settings. Never touches a run under way or a trained network. */
    public void setSettings(ExperimentSettings newSettings) {
        ExperimentSettings old = settings.get();
        settings.set(newSettings);
        boolean concernsTests =
                !old.crossbar().equals(newSettings.crossbar())
                        || old.chips() != newSettings.chips()
                        || old.seed() != newSettings.seed();
        if (concernsTests) {
            submit();
            showProgramming();
        }
    }

    @Override
    public void run() {
        switch (state.get().phase()) {
            case PAUSED -> run.control().resume();
            case IDLE, STOPPING, DONE, FAILED -> start(false);
            default -> {
                return;
            }
        }
        sample();
    }

    @Override
    public void pause() {
        if (state.get().phase().isRunning()) {
            run.control().pause();
            sample();
        }
    }

    @Override
    public void step() {
        if (state.get().phase().isRunning() || state.get().phase() == RunPhase.PAUSED) {
            run.control().step();
        } else {
            start(true);
        }
        sample();
    }

    @Override
    public void stop() {
        if (state.get().phase().isUnderWay()) {
            run.control().cancel();
            sample();
        }
    }

    @Override
    public void reset() {
        if (closed) {
            return;
        }
        cancelRun();
        forget();
        live.forget();
        chip.set(1);
        notice.set("");
        state.set(SessionState.INITIAL);
        submit();
    }

    @Override
    public void newChip() {
        chip.set(chip.get() + 1);
        submit();
    }

    /** Puts other data in place; networks, figures and curves of the old ones go. */
    public void switchData(Dataset newData) {
        if (closed) {
            return;
        }
        dataset.set(newData);
        reset();
        notice.set(
                Messages.get(
                        "session.notice.data",
                        newData.name(),
                        newData.training().count(),
                        newData.test().count()));
    }

    /** Tells the user something, or nothing with an empty text. */
    public void setNotice(String text) {
        notice.set(text);
    }

    /** Trains on a few images of no account while nothing runs, so that the first epoch is fast. */
    public void warmUp() {
        if (!closed && !state.get().phase().isUnderWay()) {
            simulator.warmUp(pool, warmUp);
        }
    }

    /** Ends every thread; further commands do nothing. */
    @Override
    public void close() {
        if (!closed) {
            cancelRun();
            closed = true;
            simulator.close();
            live.close();
            pool.close();
        }
    }

    private void start(boolean stepping) {
        if (closed) {
            return;
        }
        cancelRun();
        forget();
        if (pool.threads() != settings.get().threads()) {
            pool.close();
            pool = new WorkerPool(settings.get().threads());
        }
        ExperimentSettings now = settings.get();
        RunRecorder recorder = new RunRecorder(now, live, versions::incrementAndGet);
        run = new Run(++runs, now, new RunControl(), recorder);
        if (stepping) {
            run.control().step();
        }
        timeLeft.restart();
        news = 0;
        notice.set("");
        RunProgress progress = recorder.take().progress();
        state.set(new SessionState(runs, RunPhase.TRAINING_DIGITAL, progress, Double.NaN, ""));
        submit();
        simulator.start(dataset.get(), now, pool, run.control(), recorder);
    }

    private void cancelRun() {
        warmUp.cancel();
        warmUp = new RunControl();
        if (run != null) {
            run.control().cancel();
        }
    }

    private void forget() {
        era++;
        networks.set(Map.of());
        scores.set(Scores.NONE);
        result.set(null);
        inTraining = null;
        losses.clear();
        epochs.clear();
    }

    private void sampleRun() {
        RunUpdate update = run.recorder().take();
        boolean ranBefore = state.get().phase().isRunning();
        RunPhase phase = run.phase(update);
        losses.addAll(update.losses());
        epochs.addAll(update.epochs());
        if (!networks.get().equals(update.weights())) {
            networks.set(update.weights());
        }
        if (update.end() instanceof RunEnd.Finished finished) {
            result.set(finished.result());
        }
        double left = timeLeft.update(update.progress(), !phase.isRunning());
        state.set(
                new SessionState(
                        run.number(),
                        phase,
                        update.progress(),
                        phase.isUnderWay() ? left : Double.NaN,
                        update.end() instanceof RunEnd.Failed failed
                                ? reason(failed.cause())
                                : ""));
        if (update.programmed() != null) {
            inTraining = update.programmed();
        }
        showProgramming();
        if (update.news() != news || ranBefore != phase.isRunning()) {
            news = update.news();
            submit();
        }
    }

    private void submit() {
        if (!closed) {
            live.submit(
                    new LiveRequest(
                            era,
                            dataset.get(),
                            pool,
                            settings.get(),
                            chip.get(),
                            networks.get(),
                            state.get().phase().isRunning()));
        }
    }

    /** Device-aware training shows its own programming, as long as the settings are its own. */
    private void showProgramming() {
        SessionState now = state.get();
        boolean training =
                inTraining != null
                        && now.phase().isUnderWay()
                        && now.progress().activity() == RunPhase.TRAINING_AWARE
                        && run.settings().crossbar().equals(settings.get().crossbar());
        Programming shown = programming.get();
        if (onChip == null) {
            return;
        }
        if (!training) {
            programming.set(onChip);
        } else if (shown == null
                || shown.layers().get(NetworkRole.AWARE) != inTraining
                || shown.layers().get(NetworkRole.DIGITAL)
                        != onChip.layers().get(NetworkRole.DIGITAL)) {
            programming.set(onChip.withTraining(NetworkRole.AWARE, inTraining));
        }
    }

    private static String reason(Throwable failure) {
        return failure instanceof TrainingDivergedException
                ? failure.getMessage()
                : Messages.get("session.failure.unexpected", failure.toString());
    }
}
