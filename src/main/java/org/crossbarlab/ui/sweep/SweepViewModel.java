package org.crossbarlab.ui.sweep;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.experiment.PaperClaim;
import org.crossbarlab.ui.lab.Session;

/**
 * The sweep tab: which of its pictures is on view, and what stands behind each.
 *
 * @param mode what is on view
 * @param curve accuracy against a setting
 * @param grid mismatch of training and test
 * @param chips yield
 * @param rescue remedies
 */
public record SweepViewModel(
        ObjectProperty<SweepMode> mode,
        CurveViewModel curve,
        GridViewModel grid,
        ChipsViewModel chips,
        RescueViewModel rescue)
        implements AutoCloseable {

    public static SweepViewModel of(Session session) {
        return new SweepViewModel(
                new SimpleObjectProperty<>(SweepMode.CURVE),
                new CurveViewModel(session),
                new GridViewModel(session),
                new ChipsViewModel(session),
                new RescueViewModel(session));
    }

    /**
     * Takes over what the picture on view needs. To be called with every frame while it is; the
     * grid goes on whatever is on view.
     */
    void sample() {
        if (mode.get() == SweepMode.CURVE) {
            curve.sample();
        } else if (mode.get() == SweepMode.CHIPS) {
            chips.sample();
        } else if (mode.get() == SweepMode.RESCUE) {
            rescue.sample();
        }
    }

    /** Brings the curve of a paper's claim on view, under its settings. */
    void show(PaperClaim claim) {
        curve.use(claim);
        mode.set(SweepMode.CURVE);
    }

    /** Ends the threads. */
    @Override
    public void close() {
        curve.close();
        grid.close();
        chips.close();
        rescue.close();
    }
}
