package org.crossbarlab.ui.lab;

import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.TimeLeft;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.RunRecorder.RunEnd;
import org.crossbarlab.ui.lab.RunRecorder.RunUpdate;
import org.crossbarlab.ui.live.Scores;

/** One run as the session follows it: what its thread wrote goes to the model, frame by frame. */
final class Run {

    private final int number;
    private final ExperimentSettings settings;
    private final RunControl control = new RunControl();
    private final RunRecorder recorder;
    private final SessionModel model;
    private final Workbench workbench;
    private final Recall recall;
    private final TimeLeft timeLeft;
    private ProgrammedNetwork inTraining;
    private int news;

    /**
     * @param number within the session, from 1
     * @param settings as they are at its start
     * @param recorder its buffer
     */
    Run(
            int number,
            ExperimentSettings settings,
            RunRecorder recorder,
            SessionModel model,
            Workbench workbench,
            Recall recall,
            TimeLeft timeLeft) {
        this.number = number;
        this.settings = settings;
        this.recorder = recorder;
        this.model = model;
        this.workbench = workbench;
        this.recall = recall;
        this.timeLeft = timeLeft;
    }

    /** Its reins. */
    RunControl control() {
        return control;
    }

    /** Begins, as soon as earlier work has ended. */
    void start(Simulator simulator) {
        timeLeft.restart();
        RunProgress progress = recorder.take().progress();
        model.state.set(
                new SessionState(number, RunPhase.TRAINING_DIGITAL, progress, Double.NaN, ""));
        workbench.ask(true);
        simulator.start(workbench.equipment(), settings, control, recorder);
    }

    /** Takes over what is new. */
    void sample() {
        RunUpdate update = recorder.take();
        boolean ranBefore = model.state.get().phase().isRunning();
        RunPhase phase = phase(update);
        model.history.get().add(update.losses(), update.epochs());
        recall.takeNetworks(update.networks());
        if (update.end() instanceof RunEnd.Finished finished) {
            finish(finished.result());
        }
        RunProgress progress = update.progress();
        double left = timeLeft.update(progress.done(), progress.total(), !phase.isRunning());
        String failure =
                update.end() instanceof RunEnd.Failed failed ? Messages.reason(failed.cause()) : "";
        model.state.set(
                new SessionState(
                        number, phase, progress, phase.isUnderWay() ? left : Double.NaN, failure));
        showTraining(update, phase);
        if (update.news() != news || ranBefore != phase.isRunning()) {
            news = update.news();
            workbench.ask(phase.isRunning());
        }
    }

    /** Device-aware training shows its own programming. */
    private void showTraining(RunUpdate update, RunPhase phase) {
        if (update.programmed() != null) {
            inTraining = update.programmed();
        }
        boolean shows =
                phase.isUnderWay() && update.progress().activity() == RunPhase.TRAINING_AWARE;
        workbench.showTraining(shows ? inTraining : null, settings.crossbar());
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

    private RunPhase phase(RunUpdate update) {
        return switch (update.end()) {
            case RunEnd.Finished finished -> RunPhase.DONE;
            case RunEnd.Stopped stopped -> RunPhase.IDLE;
            case RunEnd.Failed failed -> RunPhase.FAILED;
            case null -> phaseUnderWay(update.progress().activity());
        };
    }

    private RunPhase phaseUnderWay(RunPhase activity) {
        if (control.isCancelled()) {
            return RunPhase.STOPPING;
        }
        if (control.isPaused()) {
            return RunPhase.PAUSED;
        }
        return activity == RunPhase.IDLE ? RunPhase.TRAINING_DIGITAL : activity;
    }
}
