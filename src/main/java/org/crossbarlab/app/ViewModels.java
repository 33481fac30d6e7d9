package org.crossbarlab.app;

import org.crossbarlab.ui.brush.Brush;
import org.crossbarlab.ui.caption.CaptionViewModel;
import org.crossbarlab.ui.conductance.ConductanceViewModel;
import org.crossbarlab.ui.crossbar.CrossbarViewModel;
import org.crossbarlab.ui.device.DeviceViewModel;
import org.crossbarlab.ui.digits.DigitsViewModel;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.SessionModel;
import org.crossbarlab.ui.layers.LayerCosts;
import org.crossbarlab.ui.layers.LayersViewModel;
import org.crossbarlab.ui.microscope.MicroscopeViewModel;
import org.crossbarlab.ui.recall.RecallViewModel;
import org.crossbarlab.ui.scoreboard.ScoreboardViewModel;
import org.crossbarlab.ui.sweep.SweepViewModel;
import org.crossbarlab.ui.training.TrainingViewModel;
import org.crossbarlab.ui.transport.TransportViewModel;

/** The view-models of all panels around one session. */
record ViewModels(
        TransportViewModel transport,
        DeviceViewModel device,
        LayersViewModel layers,
        ScoreboardViewModel scoreboard,
        TrainingViewModel training,
        MicroscopeViewModel microscope,
        CrossbarViewModel crossbar,
        ConductanceViewModel conductance,
        DigitsViewModel digits,
        SweepViewModel sweep,
        CaptionViewModel caption,
        RecallViewModel recall) {

    static ViewModels of(Session session) {
        SessionModel model = session.model();
        DeviceViewModel device = new DeviceViewModel(model.settingsProperty().get());
        device.settingsProperty().addListener((change, old, now) -> session.setSettings(now));
        // Undo changes settings, too.
        model.settingsProperty()
                .addListener(
                        (change, old, now) -> {
                            if (!now.equals(device.settingsProperty().get())) {
                                device.load(now);
                            }
                        });
        Brush brush =
                new Brush(model.settingsProperty(), model.datasetProperty(), session::setSettings);
        MicroscopeViewModel microscope = new MicroscopeViewModel(model, session.workbench());
        return new ViewModels(
                new TransportViewModel(model.stateProperty(), model.chipProperty(), session),
                device,
                new LayersViewModel(
                        new LayerCosts(model, session.workbench()), session::setSettings),
                new ScoreboardViewModel(model.scoresProperty(), model.datasetProperty(), session),
                new TrainingViewModel(model.stateProperty(), model.historyProperty()),
                microscope,
                new CrossbarViewModel(
                        model.programmingProperty(),
                        model.datasetProperty(),
                        brush,
                        microscope.chosenProperty()),
                new ConductanceViewModel(
                        model.programmingProperty(), brush, microscope.chosenProperty()),
                new DigitsViewModel(model, session.workbench()::equipment),
                SweepViewModel.of(session),
                new CaptionViewModel(
                        model.settingsProperty(),
                        model.chipProperty(),
                        model.stateProperty(),
                        model.scoresProperty(),
                        model.datasetProperty(),
                        model.pairProperty()),
                new RecallViewModel(model, session.recall()));
    }
}
