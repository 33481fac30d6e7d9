package org.crossbarlab.ui.lab;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.nn.Epoch;

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

    /** The epochs of networks that were trained earlier; of their losses, one point an epoch. */
    static RunHistory of(TrainedPair pair) {
        RunHistory history = new RunHistory();
        pair.networks().values().forEach(history::add);
        return history;
    }

    private void add(TrainedNetwork network) {
        for (Epoch epoch : network.history()) {
            // The loss of an epoch is the mean over it, so it stands in its middle.
            double middle = epoch.number() - 0.5;
            losses.add(new LossPoint(network.role(), middle, epoch.trainingLoss()));
            epochs.add(new EpochPoint(network.role(), epoch));
        }
    }

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
