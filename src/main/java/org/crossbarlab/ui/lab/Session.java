package org.crossbarlab.ui.lab;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.TimeLeft;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Workload;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.RunRecorder.RunEnd;
import org.crossbarlab.ui.lab.RunRecorder.RunUpdate;
import org.crossbarlab.ui.live.LiveAccuracy;
import org.crossbarlab.ui.live.Scores;

import java.util.List;

/**
 * What the window is about: a {@link Workbench} and the run that trains its networks. It belongs to
 * one thread, in the window the JavaFX thread: properties change only in commands and in {@link
 * #sample()}, which a timer calls with every frame. No command blocks or throws; work happens on
 * other threads.
 */
public final class Session implements Transport, AutoCloseable {

    private final SessionModel model;
    private final Workbench workbench;
    private final Simulator simulator;
    private final TimeLeft timeLeft;
    private RunControl warmUp = new RunControl();
    private Run run;
    private int runs;
    private int news;
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
        this.workbench = new Workbench(model, live);
        this.simulator = simulator;
        this.timeLeft = timeLeft;
        workbench.ask(false);
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

    /** What other work shares with the run. */
    public Workbench workbench() {
        return workbench;
    }

    // Commands

    /** Takes over what the workers produced. To be called with every frame. */
    public void sample() {
        if (closed) {
            return;
        }
        if (phase().isUnderWay()) {
            sampleRun();
        }
        workbench.sample();
    }

    /** Changes the settings. Never touches a run under way or a trained network. */
    public void setSettings(ExperimentSettings newSettings) {
        workbench.setSettings(newSettings);
    }

    @Override
    public void run() {
        switch (phase()) {
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
        if (phase().isRunning()) {
            run.control().pause();
            sample();
        }
    }

    @Override
    public void step() {
        if (phase().isRunning() || phase() == RunPhase.PAUSED) {
            run.control().step();
        } else {
            start(true);
        }
        sample();
    }

    @Override
    public void stop() {
        if (phase().isUnderWay()) {
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
        workbench.live().forget();
        model.fault.set("");
        model.state.set(SessionState.INITIAL);
        model.chip.set(1);
        workbench.ask(false);
    }

    @Override
    public void newChip() {
        workbench.setChip(model.chip.get() + 1);
    }

    /** Puts other data in place; networks, figures and curves of the old ones go. */
    public void switchData(Dataset newData) {
        workbench.setNext(newData);
        reset();
    }

    /**
     * Puts other data in place as far as nothing is lost by it. A run that has not finished an
     * epoch begins anew with them; networks that were trained stay, and so do their data, until the
     * next run or a reset.
     *
     * @return whether the data are in use
     */
    public boolean offerData(Dataset newData) {
        sample();
        RunPhase now = phase();
        if (!model.epochs.isEmpty() || now == RunPhase.PAUSED) {
            workbench.setNext(newData);
            return false;
        }
        boolean stepping = now.isRunning() && run.control().isStepping();
        switchData(newData);
        if (now.isRunning()) {
            start(stepping);
            sample();
        }
        return true;
    }

    /** Trains on a few images of no account while nothing runs, so that the first epoch is fast. */
    public void warmUp() {
        if (!closed && !phase().isUnderWay()) {
            simulator.warmUp(workbench.equipment().pool(), warmUp);
        }
    }

    /** Ends every thread; further commands do nothing. */
    @Override
    public void close() {
        if (!closed) {
            cancelRun();
            closed = true;
            simulator.close();
            workbench.close();
        }
    }

    private RunPhase phase() {
        return model.state.get().phase();
    }

    private void start(boolean stepping) {
        if (closed) {
            return;
        }
        cancelRun();
        forget();
        ExperimentSettings now = model.settings.get();
        RunRecorder recorder =
                new RunRecorder(now, Workload.of(model.dataset.get(), now), workbench);
        run = new Run(++runs, now, new RunControl(), recorder);
        if (stepping) {
            run.control().step();
        }
        timeLeft.restart();
        news = 0;
        model.fault.set("");
        RunProgress progress = recorder.take().progress();
        model.state.set(
                new SessionState(runs, RunPhase.TRAINING_DIGITAL, progress, Double.NaN, ""));
        workbench.ask(true);
        simulator.start(workbench.equipment(), now, run.control(), recorder);
    }

    private void cancelRun() {
        warmUp.cancel();
        warmUp = new RunControl();
        if (run != null) {
            run.control().cancel();
        }
    }

    private void forget() {
        model.result.set(null);
        inTraining = null;
        model.losses.clear();
        model.epochs.clear();
        workbench.clear();
    }

    private void sampleRun() {
        RunUpdate update = run.recorder().take();
        boolean ranBefore = phase().isRunning();
        RunPhase phase = run.phase(update);
        model.losses.addAll(update.losses());
        model.epochs.addAll(update.epochs());
        workbench.setNetworks(update.weights());
        if (update.end() instanceof RunEnd.Finished finished) {
            finish(finished.result());
        }
        double left =
                timeLeft.update(
                        update.progress().done(), update.progress().total(), !phase.isRunning());
        model.state.set(
                new SessionState(
                        run.number(),
                        phase,
                        update.progress(),
                        phase.isUnderWay() ? left : Double.NaN,
                        update.end() instanceof RunEnd.Failed failed
                                ? Messages.reason(failed.cause())
                                : ""));
        showTraining(update);
        if (update.news() != news || ranBefore != phase.isRunning()) {
            news = update.news();
            workbench.ask(phase.isRunning());
        }
    }

    /** Device-aware training shows its own programming. */
    private void showTraining(RunUpdate update) {
        if (update.programmed() != null) {
            inTraining = update.programmed();
        }
        boolean shows =
                phase().isUnderWay() && update.progress().activity() == RunPhase.TRAINING_AWARE;
        workbench.showTraining(shows ? inTraining : null, run.settings().crossbar());
    }

    /** The figures are those of the run from its first moment as a finished one. */
    private void finish(ExperimentResult result) {
        model.result.set(result);
        if (!Workbench.concernTests(result.settings(), model.settings.get())) {
            model.scores.set(
                    Scores.of(
                            result,
                            model.chip.get(),
                            model.networks.get(),
                            model.dataset.get().test().count()));
        }
    }
}
