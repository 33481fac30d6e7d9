package org.crossbarlab.ui.sweep;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.PaperClaim;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.Backstage;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.SessionModel;
import org.crossbarlab.ui.live.DeviceWords;
import org.crossbarlab.ui.setting.SettingWords;

import java.util.OptionalDouble;

/**
 * Accuracy of both networks against one setting, filled in while someone looks. The setting in use
 * is a mark on the axis, which a hand may move.
 */
public final class CurveViewModel implements AutoCloseable {

    private static final double PERCENT = 100;

    private final ObjectProperty<SweepAxis> axis =
            new SimpleObjectProperty<>(this, "axis", SweepAxis.all().getFirst());
    private final ReadOnlyDoubleWrapper position =
            new ReadOnlyDoubleWrapper(this, "position", Double.NaN);
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final ObservableList<Pin> pins = FXCollections.observableArrayList();
    private final Session session;
    private final SessionModel model;
    private final Backstage<CurveRequest, Curve> backstage;

    /**
     * @param session whose networks and settings are swept
     */
    public CurveViewModel(Session session) {
        this.session = session;
        model = session.model();
        backstage =
                new Backstage<>(
                        "crossbar-curve",
                        model,
                        session.workbench(),
                        new CurveTester(session.workbench().figures()));
        axis.addListener(change -> follow());
        model.settingsProperty().addListener(change -> follow());
        model.networksProperty().addListener(change -> follow());
        model.datasetProperty().addListener(change -> follow());
        model.stateProperty().addListener(change -> tell());
        model.scoresProperty().addListener(change -> tell());
        follow();
    }

    // Properties

    /** What varies. */
    ObjectProperty<SweepAxis> axisProperty() {
        return axis;
    }

    /** What is known of the devices in use; null for nothing yet. */
    ReadOnlyObjectProperty<Curve> curveProperty() {
        return backstage.answerProperty();
    }

    /** Where the settings in use stand on the axis; NaN if they have no such setting. */
    ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** What the curve says, or what is missing. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Curves that stay, at most {@link Pin#MOST}; those of another axis wait for theirs. */
    ObservableList<Pin> pins() {
        return pins;
    }

    /** Accuracy of the digital network with exact weights in percent; NaN if it is not known. */
    double digitalPercent() {
        return PERCENT * model.scoresProperty().get().get(Scenario.DIGITAL_DIGITAL).accuracy();
    }

    SessionModel model() {
        return model;
    }

    // Commands

    /** Sets the setting that the axis is of, as a hand on its slider does. */
    void moveTo(double wished) {
        if (Double.isNaN(position.get())) {
            return;
        }
        try {
            session.setSettings(
                    axis.get().at(model.settingsProperty().get(), axis.get().snap(wished)));
        } catch (InvalidValueException doesNotGo) {
            sentence.set(Messages.words(doesNotGo));
        }
    }

    /** Takes the settings and the axis of a paper's claim. */
    void use(PaperClaim claim) {
        session.setSettings(claim.on(model.settingsProperty().get()));
        axis.set(new SweepAxis(claim.axis()));
    }

    /** Keeps the curve on view for comparison, under a name that tells its devices. */
    void pin() {
        if (curve() != null && pins.size() < Pin.MOST) {
            pins.add(new Pin(name(), curve()));
        }
    }

    private Curve curve() {
        return backstage.answerProperty().get();
    }

    private String name() {
        ExperimentSettings base = model.settingsProperty().get();
        String words = DeviceWords.of(base, ExperimentSettings.REFERENCE);
        long same = pins.stream().filter(pin -> pin.name().startsWith(words)).count();
        return same == 0 ? words : words + " (" + (same + 1) + ")";
    }

    /** Takes a pinned curve away. */
    void unpin(int index) {
        pins.remove(index);
    }

    /** Calls a pinned curve another name. */
    void rename(int index, String name) {
        if (!name.equals(pins.get(index).name())) {
            pins.set(index, pins.get(index).named(name));
        }
    }

    /** Takes over what is newly known. To be called with every frame while on view. */
    void sample() {
        Curve before = curve();
        Curve answer = backstage.sample();
        if (answer != null) {
            // A curve that was pinned while it grew grows on.
            pins.replaceAll(pin -> pin.curve() == before ? new Pin(pin.name(), answer) : pin);
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
        OptionalDouble now = axis.get().position(settings);
        position.set(now.orElse(Double.NaN));
        boolean possible = now.isPresent() && !model.networksProperty().get().isEmpty();
        CurveRequest request =
                possible
                        ? CurveRequest.of(
                                session.workbench().equipment(),
                                axis.get(),
                                settings,
                                model.networksProperty().get())
                        : null;
        backstage.want(request);
        tell();
    }

    private void tell() {
        sentence.set(words());
    }

    private String words() {
        if (model.networksProperty().get().isEmpty()) {
            return Messages.get("sweeps.untrained");
        }
        if (Double.isNaN(position.get())) {
            return Messages.get("sweeps.absent", new SettingWords(axis.get().setting()).name());
        }
        Curve now = curve();
        if (now == null || !now.isComplete()) {
            return model.stateProperty().get().phase().isRunning()
                    ? Messages.get("sweeps.running")
                    : Messages.get(
                            "sweeps.progress",
                            now == null ? 0 : now.points().size(),
                            axis.get().positions().length);
        }
        if (now.gap() != null) {
            return Messages.get("sweeps.gap", Messages.words(now.gap()));
        }
        double digital = digitalPercent();
        return Double.isNaN(digital) ? "" : CurveWords.sentence(now, digital);
    }
}
