package org.crossbarlab.ui.sweep;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Price;
import org.crossbarlab.experiment.Remedy;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.lab.Backstage;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.SessionModel;

import java.util.ArrayList;
import java.util.List;

/**
 * The rescue bench: what each remedy does for both networks on the devices in use, at what price.
 */
public final class RescueViewModel implements AutoCloseable {

    private static final double PERCENT = 100;

    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final Session session;
    private final SessionModel model;
    private final Backstage<RescueRequest, Rescue> backstage;

    /**
     * @param session whose networks are tested
     */
    public RescueViewModel(Session session) {
        this.session = session;
        model = session.model();
        backstage =
                new Backstage<>(
                        "crossbar-rescue",
                        model,
                        session.workbench(),
                        new RescueTester(session.workbench().figures()));
        model.settingsProperty().addListener(change -> follow());
        model.networksProperty().addListener(change -> follow());
        model.datasetProperty().addListener(change -> follow());
        model.stateProperty().addListener(change -> tell());
        follow();
    }

    // Properties

    /** What is known of the devices in use; null for nothing yet. */
    ReadOnlyObjectProperty<Rescue> rescueProperty() {
        return backstage.answerProperty();
    }

    /** Which tell what is in use. */
    ReadOnlyObjectProperty<ExperimentSettings> settingsProperty() {
        return model.settingsProperty();
    }

    /** What helps most, or what is missing. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** The remedies that there are for the devices in use, tested or not. */
    List<Remedy> remedies() {
        return Remedy.of(settings().crossbar());
    }

    /** Whether a remedy is the one in use, and no other with it. */
    boolean isInUse(Remedy remedy) {
        return remedy.on(settings().crossbar()).equals(settings().crossbar());
    }

    // Commands

    /** Uses a remedy, and no other with it. */
    void use(Remedy remedy) {
        session.setSettings(settings().withCrossbar(remedy.on(settings().crossbar())));
    }

    /** Takes over what is newly known. To be called with every frame while on view. */
    void sample() {
        if (backstage.sample() != null) {
            tell();
        }
    }

    /** Ends the thread. */
    @Override
    public void close() {
        backstage.close();
    }

    private ExperimentSettings settings() {
        return model.settingsProperty().get();
    }

    private void follow() {
        RescueRequest request =
                model.networksProperty().get().isEmpty()
                        ? null
                        : RescueRequest.of(
                                session.workbench().equipment(),
                                settings(),
                                model.networksProperty().get());
        backstage.want(request);
        tell();
    }

    private void tell() {
        sentence.set(words());
    }

    private String words() {
        Rescue now = rescueProperty().get();
        if (model.networksProperty().get().isEmpty()) {
            return Messages.get("sweeps.untrained");
        }
        if (now == null || !now.isComplete()) {
            return model.stateProperty().get().phase().isRunning()
                    ? Messages.get("sweeps.running")
                    : Messages.get(
                            "sweeps.rescue.progress",
                            now == null ? 0 : now.accuracies().size(),
                            remedies().size());
        }
        NetworkRole role = NetworkRole.DIGITAL;
        Remedy best = now.best(role);
        if (best == null) {
            return Messages.get("sweeps.chips.none");
        }
        if (best == Remedy.ALL.getFirst()) {
            return Messages.get("sweeps.rescue.nothing", CurveWords.title(role));
        }
        return Messages.get(
                "sweeps.rescue.best",
                CurveWords.title(role),
                accuracy(now.accuracies().get(Remedy.ALL.getFirst()).get(role)),
                accuracy(now.accuracies().get(best).get(role)),
                Messages.words(best.title()),
                price(now.price(best)));
    }

    /** As the scoreboard writes it. */
    static String accuracy(AnalogAccuracy accuracy) {
        return accuracy == null
                ? Messages.get("sweeps.rescue.no-number")
                : Numbers.withSpread(PERCENT * accuracy.mean(), PERCENT * accuracy.std());
    }

    /** What is paid for, or that nothing is. */
    static String price(Price price) {
        List<String> parts = new ArrayList<>();
        if (price.devices() > 1) {
            parts.add(Messages.get("sweeps.price.devices", Numbers.plain(price.devices())));
        }
        if (price.writes() > 1) {
            parts.add(Messages.get("sweeps.price.writes", Numbers.decimal(price.writes(), 1)));
        }
        if (price.images() > 0) {
            parts.add(Messages.get("sweeps.price.images", price.images()));
        }
        return parts.isEmpty() ? Messages.get("sweeps.price.none") : String.join(", ", parts);
    }
}
