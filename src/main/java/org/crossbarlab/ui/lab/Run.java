package org.crossbarlab.ui.lab;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.ui.lab.RunRecorder.RunEnd;
import org.crossbarlab.ui.lab.RunRecorder.RunUpdate;

/**
 * One run as the session holds it.
 *
 * @param number within the session, from 1
 * @param settings as they were at its start
 * @param control its reins
 * @param recorder its buffer
 */
record Run(int number, ExperimentSettings settings, RunControl control, RunRecorder recorder) {

    RunPhase phase(RunUpdate update) {
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
