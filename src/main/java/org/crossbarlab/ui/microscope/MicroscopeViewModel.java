package org.crossbarlab.ui.microscope;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.ui.lab.Backstage;
import org.crossbarlab.ui.lab.LayerTitles;
import org.crossbarlab.ui.lab.SessionModel;
import org.crossbarlab.ui.lab.Workbench;
import org.crossbarlab.ui.live.Programming;
import org.crossbarlab.ui.live.Weights;

/**
 * The device that was chosen in any picture, and what is known of it: it follows every programming,
 * and its worth is tested while someone looks.
 */
public final class MicroscopeViewModel implements AutoCloseable {

    private final ObjectProperty<ChosenDevice> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyObjectWrapper<Specimen> specimen =
            new ReadOnlyObjectWrapper<>(this, "specimen");
    private final ReadOnlyObjectWrapper<SigmaCurve> sigma =
            new ReadOnlyObjectWrapper<>(this, "sigma");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyStringWrapper worth = new ReadOnlyStringWrapper(this, "worth", "");
    private final SessionModel model;
    private final Workbench workbench;
    private final Backstage<WorthRequest, Worth> backstage;

    /**
     * @param model of the session
     * @param workbench of the session
     */
    public MicroscopeViewModel(SessionModel model, Workbench workbench) {
        this.model = model;
        this.workbench = workbench;
        backstage =
                new Backstage<>(
                        "crossbar-worth", model, workbench, new WorthTester(workbench.figures()));
        chosen.addListener(change -> look());
        model.programmingProperty().addListener(change -> look());
        model.networksProperty().addListener(change -> look());
        look();
    }

    // Properties

    /** The device under the microscope; null for none. */
    public ObjectProperty<ChosenDevice> chosenProperty() {
        return chosen;
    }

    /** What was made of it; null for no device, or one that this mapping does not have. */
    ReadOnlyObjectProperty<Specimen> specimenProperty() {
        return specimen.getReadOnlyProperty();
    }

    /** How large errors are to be expected at each conductance; null before there is a device. */
    ReadOnlyObjectProperty<SigmaCurve> sigmaProperty() {
        return sigma.getReadOnlyProperty();
    }

    /** Which device it is. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What it is worth, or why that is not known. */
    ReadOnlyStringProperty worthProperty() {
        return worth.getReadOnlyProperty();
    }

    // Commands

    /** Takes over what is newly known. To be called with every frame while on view. */
    void sample() {
        Worth answer = backstage.sample();
        if (answer != null) {
            worth.set(MicroscopeWords.worth(answer));
        }
    }

    /** Ends the thread. */
    @Override
    public void close() {
        backstage.close();
    }

    private void look() {
        Programming now = model.programmingProperty().get();
        Specimen seen =
                now == null || chosen.get() == null
                        ? null
                        : Specimen.of(now, chosen.get()).orElse(null);
        if (seen == null) {
            backstage.want(null);
            specimen.set(null);
            return;
        }
        sigma.set(SigmaCurve.of(now.settings()));
        title.set(
                MicroscopeWords.title(
                        seen,
                        LayerTitles.of(now.architecture()).get(seen.device().cell().layer()),
                        now));
        ask(seen, now);
        specimen.set(seen);
    }

    /** While a training goes on, its devices are others with every step. */
    private void ask(Specimen seen, Programming now) {
        Weights weights = model.networksProperty().get().get(seen.device().network());
        boolean training = now.training() == seen.device().network();
        WorthRequest request =
                weights == null || training
                        ? null
                        : WorthRequest.of(
                                workbench.equipment(),
                                model.settingsProperty().get(),
                                model.chipProperty().get(),
                                weights,
                                seen.device().cell());
        if (request == null || !request.equals(backstage.wanted())) {
            backstage.want(request);
            worth.set(
                    request == null
                            ? MicroscopeWords.noWorth(training)
                            : MicroscopeWords.testing());
        }
    }
}
