package org.crossbarlab.ui.transport;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.RunProgress;
import org.crossbarlab.ui.lab.SessionState;
import org.crossbarlab.ui.lab.Transport;

/** The transport bar: which buttons work now, what they are called, and how far the run is. */
public final class TransportViewModel {

    private final ReadOnlyBooleanWrapper canRun = new ReadOnlyBooleanWrapper(this, "canRun");
    private final ReadOnlyBooleanWrapper canPause = new ReadOnlyBooleanWrapper(this, "canPause");
    private final ReadOnlyBooleanWrapper canStep = new ReadOnlyBooleanWrapper(this, "canStep");
    private final ReadOnlyBooleanWrapper canStop = new ReadOnlyBooleanWrapper(this, "canStop");
    private final ReadOnlyStringWrapper runText = new ReadOnlyStringWrapper(this, "runText");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyStringWrapper chipText = new ReadOnlyStringWrapper(this, "chipText");
    private final ObservableValue<SessionState> state;
    private final Transport commands;

    /**
     * @param state of the session
     * @param chip the number of the chip that follows the hand
     * @param commands of the session
     */
    public TransportViewModel(
            ObservableValue<SessionState> state, ObservableValue<Number> chip, Transport commands) {
        this.state = state;
        this.commands = commands;
        state.addListener((change, before, now) -> show(now));
        chip.addListener((change, before, now) -> showChip(now.intValue()));
        show(state.getValue());
        showChip(chip.getValue().intValue());
    }

    // Properties

    /** Whether Run does something: starts or goes on. */
    public ReadOnlyBooleanProperty canRunProperty() {
        return canRun.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canPauseProperty() {
        return canPause.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canStepProperty() {
        return canStep.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canStopProperty() {
        return canStop.getReadOnlyProperty();
    }

    /** "Run", or "Go on" while paused. */
    public ReadOnlyStringProperty runTextProperty() {
        return runText.getReadOnlyProperty();
    }

    /** Where the run is, with the time left: "Digital: epoch 7/20, 4 s left". */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Why the run failed; empty if it did not. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Part of the whole run that is done, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** "Chip #1". */
    public ReadOnlyStringProperty chipTextProperty() {
        return chipText.getReadOnlyProperty();
    }

    // Commands

    /** Space: runs, goes on or pauses. */
    public void toggle() {
        if (state.getValue().phase().isRunning()) {
            commands.pause();
        } else {
            commands.run();
        }
    }

    public void run() {
        commands.run();
    }

    public void pause() {
        commands.pause();
    }

    public void step() {
        commands.step();
    }

    public void stop() {
        commands.stop();
    }

    public void reset() {
        commands.reset();
    }

    public void newChip() {
        commands.newChip();
    }

    private void showChip(int number) {
        chipText.set(Messages.get("transport.chip", Integer.toString(number)));
    }

    private void show(SessionState now) {
        RunPhase phase = now.phase();
        canRun.set(!phase.isRunning());
        canPause.set(phase.isRunning());
        canStep.set(true);
        canStop.set(phase.isRunning() || phase == RunPhase.PAUSED);
        runText.set(
                phase == RunPhase.PAUSED
                        ? Messages.get("transport.resume")
                        : Messages.get("transport.run"));
        progress.set(now.progress().share());
        failure.set(now.failure());
        status.set(status(now));
    }

    private static String status(SessionState now) {
        return switch (now.phase()) {
            case IDLE ->
                    now.progress().epoch() == 0
                            ? Messages.get("transport.status.ready")
                            : Messages.get("transport.status.stopped", activity(now.progress()));
            case PAUSED -> Messages.get("transport.status.paused", activity(now.progress()));
            case STOPPING -> Messages.get("transport.status.stopping");
            case DONE -> Messages.get("transport.status.done");
            case FAILED -> Messages.get("transport.status.failed");
            default -> timed(activity(now.progress()), now.secondsLeft());
        };
    }

    private static String activity(RunProgress progress) {
        String epoch = Integer.toString(Math.max(1, progress.epoch()));
        String epochs = Integer.toString(progress.epochs());
        String chip = Integer.toString(Math.min(progress.chip() + 1, progress.chips()));
        String chips = Integer.toString(progress.chips());
        return switch (progress.activity()) {
            case TRAINING_AWARE -> Messages.get("transport.activity.aware", epoch, epochs);
            case TESTING_DIGITAL -> Messages.get("transport.activity.digital.test", chip, chips);
            case TESTING_AWARE -> Messages.get("transport.activity.aware.test", chip, chips);
            default -> Messages.get("transport.activity.digital", epoch, epochs);
        };
    }

    private static String timed(String activity, double seconds) {
        if (Double.isNaN(seconds)) {
            return activity;
        }
        long left = (long) Math.ceil(seconds);
        return left < 60
                ? Messages.get("transport.left.seconds", activity, Long.toString(left))
                : Messages.get("transport.left.minutes", activity, Long.toString((left + 59) / 60));
    }
}
