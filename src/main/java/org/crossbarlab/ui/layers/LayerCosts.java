package org.crossbarlab.ui.layers;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.ui.lab.SessionModel;
import org.crossbarlab.ui.lab.Workbench;
import org.crossbarlab.ui.live.Weights;
import org.crossbarlab.ui.task.ConflatingWorker;

/**
 * What errors in each layer alone cost the digital network, tested in the background: while someone
 * looks, no run needs the processors and the scoreboard has its figures. Whatever a hand moves ends
 * the tests at once. Belongs to the session's thread.
 */
public final class LayerCosts implements AutoCloseable {

    private final ReadOnlyObjectWrapper<Costs> costs =
            new ReadOnlyObjectWrapper<>(this, "costs", Costs.NONE);
    private final SessionModel model;
    private final Workbench workbench;
    private final ConflatingWorker<CostRequest, Costs> worker;
    private CostRequest asked;
    private boolean stale = true;

    /**
     * @param model of the session
     * @param workbench of the session
     */
    public LayerCosts(SessionModel model, Workbench workbench) {
        this.model = model;
        this.workbench = workbench;
        worker = new ConflatingWorker<>("crossbar-layers", new CostTester(workbench.figures()));
        InvalidationListener moved = change -> giveWay();
        model.settingsProperty().addListener(moved);
        model.networksProperty().addListener(moved);
        model.chipProperty().addListener(moved);
        model.stateProperty().addListener(moved);
        model.datasetProperty().addListener(moved);
    }

    /** What is known; its request tells of which devices, which may be those of a moment ago. */
    ReadOnlyObjectProperty<Costs> costsProperty() {
        return costs.getReadOnlyProperty();
    }

    SessionModel model() {
        return model;
    }

    /** Takes over what is newly known, and asks for more. To be called with every frame on view. */
    void sample() {
        if (stale && isWanted()) {
            stale = false;
            asked = request();
            worker.submit(asked);
        }
        Costs answer = worker.poll();
        if (answer != null && answer.request().isSame(asked)) {
            costs.set(answer);
        }
        Throwable failure = worker.pollFailure();
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    /** Whether those figures are of the devices and weights in use. */
    boolean isNew(Costs some) {
        return weights() != null && request().isSame(some.request());
    }

    private boolean isWanted() {
        return weights() != null
                && !model.stateProperty().get().phase().isRunning()
                && !workbench.figures().isBusy();
    }

    private Weights weights() {
        return model.networksProperty().get().get(NetworkRole.DIGITAL);
    }

    private CostRequest request() {
        return new CostRequest(
                workbench.equipment(), model.settingsProperty().get(), weights(), new RunControl());
    }

    private void giveWay() {
        stale = true;
        if (asked != null) {
            asked.control().cancel();
        }
    }

    /** Ends the thread. */
    @Override
    public void close() {
        giveWay();
        worker.close();
    }
}
