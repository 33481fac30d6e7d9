package org.crossbarlab.ui.lab;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.TimeLeft;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Workload;
import org.crossbarlab.ui.live.LiveAccuracy;

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
            run.sample();
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
        if (!model.history.get().epochs().isEmpty() || now == RunPhase.PAUSED) {
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
        model.fault.set("");
        ExperimentSettings now = model.settings.get();
        Workload workload = Workload.of(model.dataset.get(), now);
        RunRecorder recorder = new RunRecorder(now, workload, workbench);
        run = new Run(++runs, now, recorder, model, workbench, timeLeft);
        if (stepping) {
            run.control().step();
        }
        run.start(simulator);
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
        model.history.set(new RunHistory());
        workbench.clear();
    }
}
