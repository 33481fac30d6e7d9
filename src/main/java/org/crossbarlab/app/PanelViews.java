package org.crossbarlab.app;

import javafx.beans.value.ObservableValue;

import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.ui.caption.CaptionBar;
import org.crossbarlab.ui.conductance.ConductanceTab;
import org.crossbarlab.ui.crossbar.CrossbarTab;
import org.crossbarlab.ui.device.DevicePanel;
import org.crossbarlab.ui.device.PresetMenu;
import org.crossbarlab.ui.digits.DigitsTab;
import org.crossbarlab.ui.layers.LayersPane;
import org.crossbarlab.ui.microscope.WithMicroscope;
import org.crossbarlab.ui.recall.PairList;
import org.crossbarlab.ui.recall.RecallCommands;
import org.crossbarlab.ui.scoreboard.ResultExports;
import org.crossbarlab.ui.scoreboard.ScoreboardPanel;
import org.crossbarlab.ui.shell.Panels;
import org.crossbarlab.ui.sweep.SweepTab;
import org.crossbarlab.ui.training.LossSparkline;
import org.crossbarlab.ui.training.TrainingTab;
import org.crossbarlab.ui.transport.ChipControl;
import org.crossbarlab.ui.transport.TransportBar;
import org.crossbarlab.ui.transport.TransportCommands;

import java.util.List;

/** Makes the views of all panels and says where each one stands. */
final class PanelViews {

    private PanelViews() {}

    static Panels of(ViewModels models, ObservableValue<TrainedPair> pair) {
        ScoreboardPanel scoreboard = new ScoreboardPanel(models.scoreboard());
        scoreboard.setFooter(new LossSparkline(models.training()));
        return new Panels(
                new TransportBar(models.transport()),
                new PresetMenu(models.device()),
                new ChipControl(models.transport()),
                new DevicePanel(models.device(), new LayersPane(models.layers())),
                List.of(
                        WithMicroscope.below(
                                CrossbarTab.of(models.crossbar()), models.microscope()),
                        WithMicroscope.below(
                                ConductanceTab.of(models.conductance()), models.microscope()),
                        DigitsTab.of(models.digits()),
                        SweepTab.of(models.sweep()),
                        TrainingTab.of(models.training())),
                scoreboard,
                new CaptionBar(models.caption()),
                RecallCommands.of(models.recall()),
                new PairList(models.recall()),
                TransportCommands.of(models.transport()),
                ResultExports.of(models.scoreboard(), pair));
    }
}
