package org.crossbarlab.ui.lab;

import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.ui.live.Programming;

/**
 * Chooses what the maps show: both networks on the chip under the hand, or, while device-aware
 * training goes on under the very settings in use, what its latest step made of its own crossbars.
 */
final class ShownProgramming {

    private final SessionModel model;
    private Programming onChip;
    private ProgrammedNetwork inTraining;
    private CrossbarSettings trainingSettings;

    ShownProgramming(SessionModel model) {
        this.model = model;
    }

    void setOnChip(Programming programming) {
        onChip = programming;
        update();
    }

    /** What the latest step programmed and with which settings; null for no training. */
    void setTraining(ProgrammedNetwork network, CrossbarSettings settings) {
        inTraining = network;
        trainingSettings = settings;
        update();
    }

    /** Chooses anew; to be called when the settings in use have changed. */
    void update() {
        if (onChip == null) {
            return;
        }
        boolean training =
                inTraining != null && trainingSettings.equals(model.settings.get().crossbar());
        if (!training) {
            model.programming.set(onChip);
        } else if (!isShown()) {
            model.programming.set(onChip.withTraining(NetworkRole.AWARE, inTraining));
        }
    }

    private boolean isShown() {
        Programming shown = model.programming.get();
        return shown != null
                && shown.networks().get(NetworkRole.AWARE) == inTraining
                && shown.networks().get(NetworkRole.DIGITAL)
                        == onChip.networks().get(NetworkRole.DIGITAL);
    }
}
