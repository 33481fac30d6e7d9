package org.crossbarlab.app;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.caption.CaptionBar;
import org.crossbarlab.ui.conductance.ConductancePanel;
import org.crossbarlab.ui.device.DevicePanel;
import org.crossbarlab.ui.device.PresetMenu;
import org.crossbarlab.ui.scoreboard.ScoreboardPanel;
import org.crossbarlab.ui.shell.Panels;
import org.crossbarlab.ui.shell.StageTab;
import org.crossbarlab.ui.training.LossSparkline;
import org.crossbarlab.ui.training.TrainingPanel;
import org.crossbarlab.ui.transport.ChipControl;
import org.crossbarlab.ui.transport.TransportBar;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.List;

/** Makes the views of all panels and says where each one stands. */
final class PanelViews {

    private PanelViews() {}

    static Panels of(ViewModels models) {
        ScoreboardPanel scoreboard = new ScoreboardPanel(models.scoreboard());
        scoreboard.setFooter(new LossSparkline(models.training()));
        return new Panels(
                new TransportBar(models.transport()),
                new PresetMenu(models.device()),
                new ChipControl(models.transport()),
                new DevicePanel(models.device()),
                List.of(
                        new StageTab(
                                "conductances",
                                Messages.get("app.tab.conductances"),
                                Material2AL.GRID_ON,
                                new ConductancePanel(models.conductance()),
                                false),
                        new StageTab(
                                "training",
                                Messages.get("app.tab.training"),
                                Material2MZ.SHOW_CHART,
                                new TrainingPanel(models.training()),
                                true)),
                scoreboard,
                new CaptionBar(models.caption()));
    }
}
