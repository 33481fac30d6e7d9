package org.crossbarlab.ui.lab;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.ui.task.ConflatingWorker;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * Work in the background that gives way to the hand. It goes on while no run needs the processors
 * and the scoreboard has its figures; whatever a hand moves makes it wait at its next checkpoint,
 * and nothing of it is lost. Belongs to the session's thread.
 *
 * @param <R> what is asked for; equal requests are one
 * @param <T> what is answered
 */
public final class Backstage<R, T> implements AutoCloseable {

    /**
     * What is computed, on a thread of its own.
     *
     * @param <R> request
     * @param <T> answer
     */
    @FunctionalInterface
    public interface Work<R, T> {

        /**
         * @param control to be asked often; pauses and cancels
         * @param answers takes any number of them, each in place of the one before
         */
        void compute(R request, RunControl control, Consumer<T> answers);
    }

    private record Task<R>(R request, RunControl control) {}

    private record Answer<R, T>(Task<R> task, T content) {}

    private final SessionModel model;
    private final Workbench workbench;
    private final ConflatingWorker<Task<R>, Answer<R, T>> worker;
    private final ReadOnlyObjectWrapper<T> answer = new ReadOnlyObjectWrapper<>(this, "answer");
    private final InvalidationListener moved = change -> giveWay();
    private Task<R> task;
    private boolean begun;

    /**
     * @param thread name of the thread
     * @param model of the session
     * @param workbench of the session
     * @param work what is computed
     */
    public Backstage(String thread, SessionModel model, Workbench workbench, Work<R, T> work) {
        this.model = model;
        this.workbench = workbench;
        worker =
                new ConflatingWorker<>(
                        thread,
                        (asked, turn) ->
                                work.compute(
                                        asked.request(),
                                        asked.control(),
                                        content -> turn.publish(new Answer<>(asked, content))));
        model.settingsProperty().addListener(moved);
        model.networksProperty().addListener(moved);
        model.chipProperty().addListener(moved);
        model.stateProperty().addListener(moved);
        model.datasetProperty().addListener(moved);
    }

    /**
     * Says what is wanted from now on; another request ends the work for the one before.
     *
     * @param request null for nothing
     */
    public void want(R request) {
        if (!Objects.equals(request, wanted())) {
            cancel();
            task = request == null ? null : new Task<>(request, new RunControl());
            answer.set(null);
        }
    }

    /** The newest answer to what is wanted; null for none yet. */
    public ReadOnlyObjectProperty<T> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** What is wanted; null for nothing. */
    public R wanted() {
        return task == null ? null : task.request();
    }

    /**
     * Lets the work begin or go on if the hand rests.
     *
     * @return the newest answer to what is wanted that was not taken yet, or null
     * @throws IllegalStateException if the work failed; it is not begun again
     */
    public T sample() {
        if (task != null && isQuiet()) {
            if (begun) {
                task.control().resume();
            } else {
                begun = true;
                worker.submit(task);
            }
        }
        Answer<R, T> taken = worker.poll();
        Throwable failure = worker.pollFailure();
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        if (taken == null || taken.task() != task) {
            return null;
        }
        answer.set(taken.content());
        return taken.content();
    }

    private boolean isQuiet() {
        return !model.stateProperty().get().phase().isRunning() && !workbench.figures().isBusy();
    }

    private void giveWay() {
        if (task != null) {
            task.control().pause();
        }
    }

    private void cancel() {
        if (task != null) {
            task.control().cancel();
        }
        begun = false;
    }

    /** Ends the work and its thread. */
    @Override
    public void close() {
        cancel();
        task = null;
        worker.close();
    }
}
