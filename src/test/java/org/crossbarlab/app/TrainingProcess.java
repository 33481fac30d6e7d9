package org.crossbarlab.app;

import javafx.application.Platform;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.ui.lab.PairStore;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.shell.Notices;

import java.nio.file.Path;

/** A process that trains without end and says each finished epoch, until someone kills it. */
final class TrainingProcess {

    private TrainingProcess() {}

    /** The argument is the folder of the networks. */
    public static void main(String[] args) {
        Platform.startup(() -> {});
        NetworksKeeper keeper =
                new NetworksKeeper(new NetworksFolder(Path.of(args[0])), new Notices());
        ExperimentSettings settings =
                SmallData.SETTINGS.withTraining(SmallData.SETTINGS.training().withEpochs(200));
        Platform.runLater(() -> train(settings, keeper));
    }

    private static void train(ExperimentSettings settings, NetworksKeeper keeper) {
        PairStore store =
                pair -> {
                    say(pair);
                    keeper.save(pair);
                };
        Session.open(SmallData.DATA, settings, store).run();
    }

    private static void say(TrainedPair pair) {
        int epochs = pair.networks().values().stream().mapToInt(n -> n.history().size()).sum();
        System.out.println("trained " + epochs);
    }
}
