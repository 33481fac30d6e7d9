package org.crossbarlab.ui.lab;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.TimeLeft;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.ui.live.LiveAccuracy;

import java.time.Instant;
import java.time.InstantSource;

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
    private final PairStore store;
    private final Recall recall;
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
     * @param store keeps networks
     * @param clock of beginnings and gestures
     */
    public Session(
            Dataset dataset,
            ExperimentSettings settings,
            Simulator simulator,
            LiveAccuracy live,
            TimeLeft timeLeft,
            PairStore store,
            InstantSource clock) {
        this.model = new SessionModel(dataset, settings);
        this.workbench = new Workbench(model, live);
        this.simulator = simulator;
        this.timeLeft = timeLeft;
        this.store = store;
        this.recall = new Recall(model, workbench, clock, this::show);
        workbench.ask(false);
    }

    /** A session that computes on threads of its own. */
    public static Session open(Dataset dataset, ExperimentSettings settings, PairStore store) {
        return new Session(
                dataset,
                settings,
                Simulator.inBackground(),
                new LiveAccuracy(),
                new TimeLeft(System::nanoTime),
                store,
                InstantSource.system());
    }

    /** A session that forgets its networks at the end. */
    public static Session open(Dataset dataset, ExperimentSettings settings) {
        return open(dataset, settings, PairStore.NONE);
    }

    // Properties

    /** What there is to observe. */
    public SessionModel model() {
        return model;
    }

    /** What was before, and the ways back to it. */
    public Recall recall() {
        return recall;
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
        ExperimentSettings old = model.settings.get();
        if (!newSettings.equals(old)) {
            recall.record(Change.of(old, newSettings));
            workbench.setSettings(newSettings);
        }
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
        if (!closed) {
            recall.record(Change.of(Change.Kind.RESET));
            workbench.use(workbench.takeNext());
            show(Networks.NONE, new RunHistory());
            workbench.setChip(1);
        }
    }

    @Override
    public void newChip() {
        if (!closed) {
            recall.record(Change.of(Change.Kind.CHIP));
            workbench.setChip(model.chip.get() + 1);
        }
    }

    /** Begins with data that nobody asked for, and with the networks last trained on them. */
    public void startWith(Dataset data) {
        if (!closed) {
            useData(data);
            recall.beginAnew();
        }
    }

    /**
     * Puts other data in place, with the networks last trained on them, if there are any; those of
     * the old data stay in the list.
     */
    public void switchData(Dataset newData) {
        if (!closed) {
            recall.record(Change.of(Change.Kind.DATA));
            useData(newData);
        }
    }

    private void useData(Dataset data) {
        workbench.setNext(null);
        workbench.use(data);
        recall.showLastOf(data);
        workbench.setChip(1);
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

    /**
     * Puts networks on the table that were trained in this window, but not by its run, and keeps
     * them; without effect on other data than theirs.
     *
     * @param pair the networks, and what they were trained for
     * @param use settings to look at them under
     */
    public void adopt(TrainedPair pair, ExperimentSettings use) {
        if (!closed && pair.isOf(model.dataset.get())) {
            TrainedPair listed = recall.adopt(pair);
            workbench.setSettings(use);
            simulator.afterwards(() -> store.save(listed));
        }
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
            recall.close();
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
        Dataset data = workbench.takeNext();
        if (data != model.dataset.get()) {
            recall.record(Change.of(Change.Kind.DATA));
        }
        workbench.use(data);
        Instant began = recall.beginRun();
        model.fault.set("");
        model.history.set(new RunHistory());
        ExperimentSettings now = model.settings.get();
        RunRecorder recorder = new RunRecorder(began, now, data, workbench, store);
        run = new Run(++runs, now, recorder, model, workbench, recall, timeLeft);
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

    /** Ends the run and puts networks on the table that were trained before, or none. */
    private void show(Networks networks, RunHistory history) {
        cancelRun();
        workbench.showTraining(null, null);
        model.fault.set("");
        // Charts clear themselves when there is no run, so this comes before what was brought.
        model.state.set(SessionState.INITIAL);
        model.history.set(history);
        workbench.setNetworks(networks);
        TrainedPair pair = networks.pair();
        model.result.set(pair != null && pair.isComplete() ? pair.result() : null);
        workbench.ask(false);
    }
}
