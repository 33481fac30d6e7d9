package org.crossbarlab.ui.lab;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.TrainedPair;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What was before, and the ways back to it: undo and redo, and the list of trained networks.
 * Belongs to the session's thread.
 */
public final class Recall {

    private final SessionModel model;
    private final Workbench workbench;
    private final PairShelf shelf;
    private final History history;
    private final BiConsumer<Networks, RunHistory> show;
    private RunHistory curvesBefore = new RunHistory();
    private boolean closed;

    /**
     * @param clock of beginnings and gestures
     * @param show ends a run and puts networks on the table
     */
    Recall(
            SessionModel model,
            Workbench workbench,
            InstantSource clock,
            BiConsumer<Networks, RunHistory> show) {
        this.model = model;
        this.workbench = workbench;
        this.shelf = new PairShelf(model.pairs, clock);
        this.history = new History(clock);
        this.show = show;
    }

    // Commands

    /** Takes the last change back, if there is one. */
    public void undo() {
        if (!closed && history.undoable().isPresent()) {
            restore(history.undo(now(model.history.get())));
        }
    }

    /** Makes the change again that was taken back last, if nothing came between. */
    public void redo() {
        if (!closed && history.redoable().isPresent()) {
            restore(history.redo(now(model.history.get())));
        }
    }

    /** A mouse button goes down or up: all that a slider passes between is one change. */
    public void hold(boolean down) {
        history.hold(down);
    }

    /** Brings networks of the list back, if they belong to the data in use; ends the run. */
    public void load(TrainedPair pair) {
        if (!closed && pair.isOf(model.dataset.get()) && pair != model.pair.get()) {
            record(Change.of(Change.Kind.LOAD));
            show(pair);
        }
    }

    /**
     * Puts networks on the table that were trained in this window, but not by its run, and lists
     * them.
     *
     * @param pair is given another beginning, which no run shares
     * @return the pair as it is listed
     */
    TrainedPair adopt(TrainedPair pair) {
        record(Change.of(Change.Kind.LOAD));
        TrainedPair listed = new TrainedPair(shelf.nextBeginning(), pair.result());
        shelf.put(listed);
        show(listed);
        return listed;
    }

    /**
     * Takes up networks that were saved earlier, and shows the last ones of the data in use if
     * there was no run yet.
     *
     * @param own the user's
     * @param shipped those that came with the program
     */
    public void addPairs(List<TrainedPair> own, List<TrainedPair> shipped) {
        if (closed) {
            return;
        }
        shelf.addEarlier(own);
        shelf.addShipped(shipped);
        boolean untouched = !shelf.hasBegun() && model.pair.get() == null;
        if (untouched && shelf.lastOf(model.dataset.get()).isPresent()) {
            showLastOf(model.dataset.get());
            beginAnew();
        }
    }

    // For the session

    /** Takes note of a change that is about to happen. */
    void record(Change change) {
        record(change, model.history.get());
    }

    private void record(Change change, RunHistory curves) {
        if (!closed) {
            history.record(change, now(curves));
            tell();
        }
    }

    /** Nothing before this moment can be undone. */
    void beginAnew() {
        history.clear();
        tell();
    }

    /** Says when the run begins that is about to; no other run of the session does then. */
    Instant beginRun() {
        curvesBefore = model.history.get();
        return shelf.nextBeginning();
    }

    /** A run's networks take the place of those before at the end of its first epoch. */
    void takeNetworks(Networks networks) {
        TrainedPair shown = model.pair.get();
        if (networks.pair() == null || networks.pair() == shown) {
            return;
        }
        if (!networks.isOfRun(shown)) {
            record(Change.of(Change.Kind.RUN), curvesOf(shown));
            model.result.set(null);
        }
        shelf.put(networks.pair());
        workbench.setNetworks(networks);
    }

    /** Shows the networks last trained on some data, or none. */
    void showLastOf(Dataset data) {
        shelf.lastOf(data)
                .ifPresentOrElse(this::show, () -> show.accept(Networks.NONE, new RunHistory()));
    }

    private void show(TrainedPair pair) {
        show.accept(workbench.networks(pair), RunHistory.of(pair));
    }

    void close() {
        closed = true;
    }

    /** The run's own curves began when it did, so those of the networks before are remembered. */
    private RunHistory curvesOf(TrainedPair before) {
        return before != null && curvesBefore.epochs().isEmpty()
                ? RunHistory.of(before)
                : curvesBefore;
    }

    private LabState now(RunHistory curves) {
        return new LabState(
                model.settings.get(),
                model.chip.get(),
                model.dataset.get(),
                new Networks(model.pair.get(), model.networks.get()),
                curves);
    }

    private void tell() {
        model.undoable.set(history.undoable());
        model.redoable.set(history.redoable());
    }

    /** A run that goes on with the same networks is not disturbed. */
    private void restore(LabState state) {
        boolean otherData = state.dataset() != model.dataset.get();
        workbench.setSettings(state.settings());
        if (otherData || !state.networks().isOfRun(model.pair.get())) {
            if (otherData) {
                workbench.setNext(null);
            }
            workbench.use(state.dataset());
            show.accept(state.networks(), state.history());
        }
        workbench.setChip(state.chip());
        tell();
    }
}
