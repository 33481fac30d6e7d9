package org.crossbarlab.ui.lab;

import org.crossbarlab.data.Dataset;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * The states before each change and, after an undo, those behind it. A drag of a slider is one
 * change, however long it takes: what concerns the same setting belongs to it while a mouse button
 * is down, and with keys, if it follows within a moment. Belongs to the session's thread.
 */
final class History {

    /** So many changes can be undone. */
    static final int MOST = 100;

    /** Images take much memory; beside those in use, few are kept. */
    static final int MOST_DATASETS = 2;

    static final Duration GESTURE = Duration.ofSeconds(1);

    private record Entry(Change change, LabState state) {}

    private final Deque<Entry> undone = new ArrayDeque<>();
    private final Deque<Entry> done = new ArrayDeque<>();
    private final InstantSource clock;
    private Instant lastRecord = Instant.MIN;
    private boolean held;

    /**
     * @param clock tells which changes belong to one gesture
     */
    History(InstantSource clock) {
        this.clock = clock;
    }

    /** A mouse button goes down or up; with either, a gesture ends. */
    void hold(boolean down) {
        held = down;
        lastRecord = Instant.MIN;
    }

    /** Takes note of a change that is about to happen; what was undone is gone then. */
    void record(Change change, LabState before) {
        undone.clear();
        Instant now = clock.instant();
        boolean goesOn = held || now.isBefore(lastRecord.plus(GESTURE));
        boolean sameGesture =
                !done.isEmpty()
                        && lastRecord != Instant.MIN
                        && goesOn
                        && done.peek().change().goesOnWith(change);
        lastRecord = now;
        if (!sameGesture) {
            done.push(new Entry(change, before));
            spareMemory();
        }
    }

    /** Lets go of the oldest states. */
    private void spareMemory() {
        while (done.size() > MOST) {
            done.removeLast();
        }
        Set<Dataset> datasets = Collections.newSetFromMap(new IdentityHashMap<>());
        int kept = 0;
        for (Entry entry : done) {
            datasets.add(entry.state().dataset());
            if (datasets.size() > MOST_DATASETS) {
                break;
            }
            kept++;
        }
        while (done.size() > kept) {
            done.removeLast();
        }
    }

    void clear() {
        done.clear();
        undone.clear();
    }

    /** What an undo would undo. */
    Optional<Change> undoable() {
        return Optional.ofNullable(done.peek()).map(Entry::change);
    }

    /** What a redo would do again. */
    Optional<Change> redoable() {
        return Optional.ofNullable(undone.peek()).map(Entry::change);
    }

    /**
     * The state before the last change; there must be one.
     *
     * @param now the state that a redo shall bring back
     */
    LabState undo(LabState now) {
        return move(done, undone, now);
    }

    /** The state behind the change undone last; there must be one. */
    LabState redo(LabState now) {
        return move(undone, done, now);
    }

    private LabState move(Deque<Entry> from, Deque<Entry> to, LabState now) {
        Entry entry = from.pop();
        to.push(new Entry(entry.change(), now));
        lastRecord = Instant.MIN;
        return entry.state();
    }
}
