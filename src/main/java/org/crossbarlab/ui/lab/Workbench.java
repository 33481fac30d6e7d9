package org.crossbarlab.ui.lab;

import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.live.ChipAnswers;
import org.crossbarlab.ui.live.Equipment;
import org.crossbarlab.ui.live.Figures;
import org.crossbarlab.ui.live.LiveAccuracy;
import org.crossbarlab.ui.live.LiveAnswer;
import org.crossbarlab.ui.live.LiveRequest;
import org.crossbarlab.ui.live.Scores;
import org.crossbarlab.ui.live.Weights;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What lies on the table whatever is done at it: images, threads and test bench, settings, the
 * trained networks, the chip under the hand, and the live answers about them. Belongs to the
 * session's thread.
 */
public final class Workbench implements AutoCloseable {

    private final SessionModel model;
    private final LiveAccuracy live;
    private final AtomicLong versions = new AtomicLong();
    private final ShownProgramming shown;
    private Equipment equipment;
    private Dataset next;
    private long era;
    private boolean training;
    private boolean closed;

    Workbench(SessionModel model, LiveAccuracy live) {
        this.model = model;
        this.live = live;
        shown = new ShownProgramming(model);
        equipment =
                new Equipment(model.dataset.get(), new WorkerPool(model.settings.get().threads()));
    }

    /** Images, threads and test bench; others take their place with other images or threads. */
    public Equipment equipment() {
        return equipment;
    }

    /** Learns and forgets figures; everything else about it is the workbench's. */
    LiveAccuracy live() {
        return live;
    }

    /** What is known already of networks on chips. */
    public Figures figures() {
        return live;
    }

    /** A number for weights that no others have. On any thread. */
    public long nextVersion() {
        return versions.incrementAndGet();
    }

    /** Changes the settings; figures and maps follow where these concern them. */
    void setSettings(ExperimentSettings newSettings) {
        ExperimentSettings old = model.settings.get();
        if (newSettings.equals(old)) {
            return;
        }
        model.settings.set(newSettings);
        if (concernTests(old, newSettings)) {
            ask();
            shown.update();
        }
    }

    /** Whether figures of the one settings are not those of the others. */
    static boolean concernTests(ExperimentSettings some, ExperimentSettings others) {
        return !some.crossbar().equals(others.crossbar())
                || some.chips() != others.chips()
                || some.seed() != others.seed();
    }

    /** Another chip under the hand. */
    void setChip(int chip) {
        if (chip != model.chip.get()) {
            model.chip.set(chip);
            ask();
        }
    }

    /**
     * Other networks: those of a run as it goes on, or quite others, with which the figures of the
     * ones before go. Whoever calls it asks for their figures then.
     */
    void setNetworks(Networks networks) {
        if (!networks.isOfRun(model.pair.get())) {
            era++;
            model.scores.set(Scores.NONE);
            model.answers.set(ChipAnswers.NONE);
        }
        model.pair.set(networks.pair());
        if (!model.networks.get().equals(networks.weights())) {
            model.networks.set(networks.weights());
        }
    }

    /** Weights of a pair that was trained before. */
    Networks networks(TrainedPair pair) {
        Map<NetworkRole, Weights> weights = new EnumMap<>(NetworkRole.class);
        pair.networks()
                .forEach(
                        (role, network) ->
                                weights.put(
                                        role,
                                        new Weights(
                                                nextVersion(),
                                                role,
                                                pair.settings(),
                                                network.parameters())));
        if (pair.isComplete() && pair.result().provenance().isOfThisArithmetic()) {
            learn(pair.result(), weights);
        }
        return new Networks(pair, weights);
    }

    /** What this very program found with these weights before need not be found again. */
    private void learn(ExperimentResult found, Map<NetworkRole, Weights> weights) {
        live.learnDigital(weights.get(NetworkRole.DIGITAL), found.digital());
        found.analog()
                .forEach(
                        (role, accuracy) -> {
                            List<Double> runs = accuracy.runs();
                            for (int chip = 1; chip <= runs.size(); chip++) {
                                double one = runs.get(chip - 1);
                                live.learnChip(weights.get(role), found.settings(), chip, one);
                            }
                        });
    }

    /** Says whether a training goes on, which leaves less time for figures; asks for them anew. */
    void ask(boolean whileTraining) {
        training = whileTraining;
        ask();
    }

    /**
     * What device-aware training made of the crossbars, to be shown under these settings; or null.
     */
    void showTraining(ProgrammedNetwork network, CrossbarSettings settings) {
        shown.setTraining(network, settings);
    }

    /** Other images for when the networks are given up, at the latest then. */
    void setNext(Dataset dataset) {
        next = dataset;
    }

    /** The images asked for last, which then no longer wait. */
    Dataset takeNext() {
        Dataset data = next == null ? model.dataset.get() : next;
        next = null;
        return data;
    }

    /** Uses these images and the threads asked for; networks of other images are given up. */
    void use(Dataset data) {
        shown.setTraining(null, null);
        if (data != model.dataset.get()) {
            setNetworks(Networks.NONE);
            era++;
            model.dataset.set(data);
        }
        WorkerPool pool = equipment.pool();
        int threads = model.settings.get().threads();
        if (pool.threads() != threads) {
            pool.close();
            pool = new WorkerPool(threads);
        }
        if (data != equipment.data() || pool != equipment.pool()) {
            equipment = new Equipment(data, pool);
        }
    }

    /** Takes over what is newly known. */
    void sample() {
        LiveAnswer answer = live.poll();
        if (answer != null && answer.era() == era) {
            shown.setOnChip(answer.programming());
            if (isWelcome(answer.scores())) {
                model.scores.set(answer.scores());
                model.answers.set(answer.answers());
            }
        }
        Throwable failure = live.pollFailure();
        if (failure != null) {
            model.fault.set(Messages.get("session.live", Messages.reason(failure)));
        }
    }

    /** While a run goes on, figures are an epoch late at most; afterwards only the newest count. */
    private boolean isWelcome(Scores scores) {
        return training || scores.networks().equals(model.networks.get());
    }

    private void ask() {
        if (!closed) {
            live.submit(
                    new LiveRequest(
                            era,
                            equipment,
                            model.settings.get(),
                            model.chip.get(),
                            model.networks.get(),
                            training));
        }
    }

    /** Ends the threads. */
    @Override
    public void close() {
        closed = true;
        live.close();
        equipment.pool().close();
    }
}
