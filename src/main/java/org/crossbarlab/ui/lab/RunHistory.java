package org.crossbarlab.ui.lab;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/**
 * What a run's training brought, the only store of it: the session adds at the end, charts read. A
 * new run has a history of its own. Belongs to the session's thread.
 */
public final class RunHistory {

    private final ObservableList<LossPoint> losses = FXCollections.observableArrayList();
    private final ObservableList<EpochPoint> epochs = FXCollections.observableArrayList();

    // Kept here, because a read-only view that nobody holds stops telling of changes.
    private final ObservableList<LossPoint> lossesView =
            FXCollections.unmodifiableObservableList(losses);
    private final ObservableList<EpochPoint> epochsView =
            FXCollections.unmodifiableObservableList(epochs);

    /** Training losses, growing. */
    public ObservableList<LossPoint> losses() {
        return lossesView;
    }

    /** Finished epochs, growing. */
    public ObservableList<EpochPoint> epochs() {
        return epochsView;
    }

    /** Adds what is new. */
    public void add(List<LossPoint> newLosses, List<EpochPoint> newEpochs) {
        losses.addAll(newLosses);
        epochs.addAll(newEpochs);
    }
}
