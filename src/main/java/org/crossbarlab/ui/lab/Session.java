package org.crossbarlab.ui.lab;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.nn.TrainingDivergedException;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.RunRecorder.RunEnd;
import org.crossbarlab.ui.lab.RunRecorder.RunUpdate;
import org.crossbarlab.ui.live.LiveAccuracy;
import org.crossbarlab.ui.live.LiveAnswer;
import org.crossbarlab.ui.live.LiveRequest;
import org.crossbarlab.ui.live.Programming;
import org.crossbarlab.ui.live.Scores;

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

    private final SessionModel model;
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
        this.model = new SessionModel(dataset, settings);
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

    /** What there is to observe. */
    public SessionModel model() {
        return model;
    }

    // Commands

    /** Takes over what the workers produced. To be called with every frame. */
    public void sample() {
        if (closed) {
            return;
        }
        if (model.state.get().phase().isUnderWay()) {
            sampleRun();
        }
        LiveAnswer answer = live.poll();
        if (answer != null && answer.era() == era) {
            onChip = answer.programming();
            if (isWelcome(answer.scores())) {
                model.scores.set(answer.scores());
            }
            showProgramming();
        }
        Throwable failure = live.pollFailure();
        if (failure != null) {
            model.notice.set(Messages.get("session.notice.live", reason(failure)));
        }
    }

    /** Changes the settings. Never touches a run under way or a trained network. */
    public void setSettings(ExperimentSettings newSettings) {
        ExperimentSettings old = model.settings.get();
        model.settings.set(newSettings);
        if (concernsTests(old, newSettings)) {
            submit();
            showProgramming();
        }
    }

    @Override
    public void run() {
        switch (model.state.get().phase()) {
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
        if (model.state.get().phase().isRunning()) {
            run.control().pause();
            sample();
        }
    }

    @Override
    public void step() {
        if (model.state.get().phase().isRunning() || model.state.get().phase() == RunPhase.PAUSED) {
            run.control().step();
        } else {
            start(true);
        }
        sample();
    }

    @Override
    public void stop() {
        if (model.state.get().phase().isUnderWay()) {
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
        model.chip.set(1);
        model.notice.set("");
        model.state.set(SessionState.INITIAL);
        submit();
    }

    @Override
    public void newChip() {
        model.chip.set(model.chip.get() + 1);
        submit();
    }

    /** Puts other data in place; networks, figures and curves of the old ones go. */
    public void switchData(Dataset newData) {
        if (closed) {
            return;
        }
        model.dataset.set(newData);
        reset();
        model.notice.set(
                Messages.get(
                        "session.notice.data",
                        newData.name(),
                        newData.training().count(),
                        newData.test().count()));
    }

    /** Tells the user something, or nothing with an empty text. */
    public void setNotice(String text) {
        model.notice.set(text);
    }

    /** Trains on a few images of no account while nothing runs, so that the first epoch is fast. */
    public void warmUp() {
        if (!closed && !model.state.get().phase().isUnderWay()) {
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
        if (pool.threads() != model.settings.get().threads()) {
            pool.close();
            pool = new WorkerPool(model.settings.get().threads());
        }
        ExperimentSettings now = model.settings.get();
        RunRecorder recorder = new RunRecorder(now, live, versions::incrementAndGet);
        run = new Run(++runs, now, new RunControl(), recorder);
        if (stepping) {
            run.control().step();
        }
        timeLeft.restart();
        news = 0;
        model.notice.set("");
        RunProgress progress = recorder.take().progress();
        model.state.set(
                new SessionState(runs, RunPhase.TRAINING_DIGITAL, progress, Double.NaN, ""));
        submit();
        simulator.start(model.dataset.get(), now, pool, run.control(), recorder);
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
        model.networks.set(Map.of());
        model.scores.set(Scores.NONE);
        model.result.set(null);
        inTraining = null;
        model.losses.clear();
        model.epochs.clear();
    }

    private void sampleRun() {
        RunUpdate update = run.recorder().take();
        boolean ranBefore = model.state.get().phase().isRunning();
        RunPhase phase = run.phase(update);
        model.losses.addAll(update.losses());
        model.epochs.addAll(update.epochs());
        if (!model.networks.get().equals(update.weights())) {
            model.networks.set(update.weights());
        }
        if (update.end() instanceof RunEnd.Finished finished) {
            finish(finished.result());
        }
        double left = timeLeft.update(update.progress(), !phase.isRunning());
        model.state.set(
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

    /** The figures are those of the run from its first moment as a finished one. */
    private void finish(ExperimentResult result) {
        model.result.set(result);
        if (!concernsTests(result.settings(), model.settings.get())) {
            model.scores.set(
                    Scores.of(
                            result,
                            model.chip.get(),
                            model.networks.get(),
                            model.dataset.get().test().count()));
        }
    }

    /** While a run goes on, figures are an epoch late at most; afterwards only the newest count. */
    private boolean isWelcome(Scores scores) {
        return model.state.get().phase().isRunning()
                || scores.networks().equals(model.networks.get());
    }

    private static boolean concernsTests(ExperimentSettings old, ExperimentSettings now) {
        return !old.crossbar().equals(now.crossbar())
                || old.chips() != now.chips()
                || old.seed() != now.seed();
    }

    private void submit() {
        if (!closed) {
            live.submit(
                    new LiveRequest(
                            era,
                            model.dataset.get(),
                            pool,
                            model.settings.get(),
                            model.chip.get(),
                            model.networks.get(),
                            model.state.get().phase().isRunning()));
        }
    }

    /** Device-aware training shows its own programming, as long as the settings are its own. */
    private void showProgramming() {
        SessionState now = model.state.get();
        boolean training =
                inTraining != null
                        && now.phase().isUnderWay()
                        && now.progress().activity() == RunPhase.TRAINING_AWARE
                        && run.settings().crossbar().equals(model.settings.get().crossbar());
        Programming shown = model.programming.get();
        if (onChip == null) {
            return;
        }
        if (!training) {
            model.programming.set(onChip);
        } else if (shown == null
                || shown.layers().get(NetworkRole.AWARE) != inTraining
                || shown.layers().get(NetworkRole.DIGITAL)
                        != onChip.layers().get(NetworkRole.DIGITAL)) {
            model.programming.set(onChip.withTraining(NetworkRole.AWARE, inTraining));
        }
    }

    private static String reason(Throwable failure) {
        return failure instanceof TrainingDivergedException
                ? failure.getMessage()
                : Messages.get("session.failure.unexpected", failure.toString());
    }
}
