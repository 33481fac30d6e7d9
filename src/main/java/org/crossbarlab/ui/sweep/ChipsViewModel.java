package org.crossbarlab.ui.sweep;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.input.NumberRange;
import org.crossbarlab.ui.lab.Backstage;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.SessionModel;

import java.util.ArrayList;
import java.util.List;

/**
 * Many chips at once: the accuracies of both networks on each, and how many of them are good enough
 * to sell.
 */
public final class ChipsViewModel implements AutoCloseable {

    /** What can be bought. */
    static final List<Integer> COUNTS = List.of(100, 1000);

    /** Of the threshold, in percent. */
    static final NumberRange THRESHOLDS = new NumberRange(0, 100, 0.1);

    private static final double FIRST_THRESHOLD = 95;
    private static final double PERCENT = 100;

    private final ObjectProperty<Integer> count =
            new SimpleObjectProperty<>(this, "count", COUNTS.getFirst());
    private final DoubleProperty threshold =
            new SimpleDoubleProperty(this, "threshold", FIRST_THRESHOLD);
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final Session session;
    private final SessionModel model;
    private final Backstage<ChipsRequest, Chips> backstage;

    /**
     * @param session whose networks are tested
     */
    public ChipsViewModel(Session session) {
        this.session = session;
        model = session.model();
        backstage =
                new Backstage<>(
                        "crossbar-chips",
                        model,
                        session.workbench(),
                        new ChipsTester(session.workbench().figures()));
        count.addListener(change -> follow());
        threshold.addListener(change -> tell());
        model.settingsProperty().addListener(change -> follow());
        model.networksProperty().addListener(change -> follow());
        model.datasetProperty().addListener(change -> follow());
        model.stateProperty().addListener(change -> tell());
        follow();
    }

    // Properties

    /** How many chips; one of {@link #COUNTS}. */
    ObjectProperty<Integer> countProperty() {
        return count;
    }

    /** The accuracy in percent from which on a chip is good. */
    DoubleProperty thresholdProperty() {
        return threshold;
    }

    /** What is known of the devices in use; null for nothing yet. */
    ReadOnlyObjectProperty<Chips> chipsProperty() {
        return backstage.answerProperty();
    }

    /** The yield of both networks, or what is missing. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    // Commands

    /** Moves the threshold, to a tenth of a per cent. */
    void moveThreshold(double wished) {
        threshold.set(THRESHOLDS.snap(wished));
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

    private void follow() {
        ExperimentSettings settings = model.settingsProperty().get();
        ChipsRequest request =
                model.networksProperty().get().isEmpty()
                        ? null
                        : ChipsRequest.of(
                                session.workbench().equipment(),
                                settings,
                                count.get(),
                                model.networksProperty().get());
        backstage.want(request);
        tell();
    }

    private void tell() {
        sentence.set(words());
    }

    private String words() {
        Chips now = backstage.answerProperty().get();
        if (model.networksProperty().get().isEmpty()) {
            return Messages.get("sweeps.untrained");
        }
        if (now == null) {
            return model.stateProperty().get().phase().isRunning()
                    ? Messages.get("sweeps.running")
                    : Messages.get("sweeps.chips.begin", count.get());
        }
        List<String> parts = new ArrayList<>();
        for (NetworkRole role : now.accuracies().keySet()) {
            double share = PERCENT * now.passing(role, threshold.get()) / now.tested();
            parts.add(
                    Messages.get(
                            "sweeps.yield.part",
                            CurveWords.title(role),
                            Numbers.decimal(share, share == Math.rint(share) ? 0 : 1)));
        }
        if (parts.isEmpty()) {
            return Messages.get("sweeps.chips.none");
        }
        return Messages.get(
                "sweeps.yield",
                Numbers.decimal(threshold.get(), 1),
                String.join(", ", parts),
                now.tested());
    }
}
