package org.crossbarlab.ui.layers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.ui.lab.Backstage;
import org.crossbarlab.ui.lab.SessionModel;
import org.crossbarlab.ui.lab.Workbench;
import org.crossbarlab.ui.live.Weights;

/**
 * What errors in each layer alone cost the digital network, tested in the background while someone
 * looks. Belongs to the session's thread.
 */
public final class LayerCosts implements AutoCloseable {

    private final ReadOnlyObjectWrapper<Costs> costs =
            new ReadOnlyObjectWrapper<>(this, "costs", Costs.NONE);
    private final SessionModel model;
    private final Workbench workbench;
    private final Backstage<CostRequest, Costs> backstage;

    /**
     * @param model of the session
     * @param workbench of the session
     */
    public LayerCosts(SessionModel model, Workbench workbench) {
        this.model = model;
        this.workbench = workbench;
        backstage =
                new Backstage<>(
                        "crossbar-layers", model, workbench, new CostTester(workbench.figures()));
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
        backstage.want(weights() == null ? null : request());
        Costs answer = backstage.sample();
        if (answer != null) {
            costs.set(answer);
        }
    }

    /** Whether those figures are of the devices and weights in use. */
    boolean isNew(Costs some) {
        return weights() != null && request().equals(some.request());
    }

    private Weights weights() {
        return model.networksProperty().get().get(NetworkRole.DIGITAL);
    }

    private CostRequest request() {
        return new CostRequest(workbench.equipment(), model.settingsProperty().get(), weights());
    }

    /** Ends the thread. */
    @Override
    public void close() {
        backstage.close();
    }
}
