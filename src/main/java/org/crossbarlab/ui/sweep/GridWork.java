package org.crossbarlab.ui.sweep;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.ExperimentListener;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Provenance;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.OptimiserState;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.text.FaultException;
import org.crossbarlab.text.Sentence;
import org.crossbarlab.ui.lab.Backstage;
import org.crossbarlab.ui.live.ChipTester;
import org.crossbarlab.ui.live.Figures;
import org.crossbarlab.ui.live.Weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Fills a mismatch grid in: trains a network at each value of the setting, with the same initial
 * weights and images as a run does, and tests it at all of them.
 */
final class GridWork implements Backstage.Work<GridJob, Grid> {

    private final Figures figures;
    private final LongSupplier versions;

    /**
     * @param figures of tests
     * @param versions a new number for weights with each call
     */
    GridWork(Figures figures, LongSupplier versions) {
        this.figures = figures;
        this.versions = versions;
    }

    @Override
    public void compute(GridJob job, RunControl control, Consumer<Grid> answers) {
        new Filling(job, control, answers).fill();
    }

    /** One grid as it fills. */
    private final class Filling {

        private final GridJob job;
        private final RunControl control;
        private final Consumer<Grid> answers;
        private final TestBench bench;
        private final Provenance provenance;
        private final List<TrainedNetwork> trained = new ArrayList<>();
        private final double[] accuracies;
        private TrainedNetwork digital;

        Filling(GridJob job, RunControl control, Consumer<Grid> answers) {
            this.job = job;
            this.control = control;
            this.answers = answers;
            bench = job.equipment().bench(job.settings().seed());
            provenance = Provenance.of(job.equipment().data(), job.settings());
            accuracies = new double[job.setting().size() * job.setting().size()];
            Arrays.fill(accuracies, Double.NaN);
            digital = job.digital();
        }

        void fill() {
            try {
                answer(0, null);
                if (digital == null) {
                    digital = train(NetworkRole.DIGITAL, job.settings());
                }
                for (int row = 0; row < job.setting().size(); row++) {
                    trained.add(train(NetworkRole.AWARE, at(row)));
                    test(row);
                }
                answer(0, List.of());
            } catch (FaultException diverged) {
                answer(0, diverged.sentences());
            }
        }

        private ExperimentSettings at(int index) {
            return job.setting().at(job.settings(), index);
        }

        private TrainedNetwork train(NetworkRole role, ExperimentSettings settings) {
            ExperimentListener hears =
                    new ExperimentListener() {
                        @Override
                        public void epochTrained(
                                NetworkRole network, Epoch epoch, OptimiserState state) {
                            answer(epoch.number(), null);
                        }
                    };
            return new Experiment(
                            job.equipment().data(),
                            settings,
                            job.equipment().pool(),
                            bench,
                            control,
                            hears)
                    .train(role);
        }

        private void test(int row) {
            TrainedNetwork network = trained.get(row);
            Weights weights =
                    new Weights(
                            versions.getAsLong(), NetworkRole.AWARE, at(row), network.parameters());
            ChipTester tester = new ChipTester(bench, figures, control);
            for (int column = 0; column < job.setting().size(); column++) {
                accuracies[row * job.setting().size() + column] = mean(tester, weights, at(column));
                answer(0, null);
            }
        }

        private double mean(ChipTester tester, Weights weights, ExperimentSettings settings) {
            try {
                return tester.testChips(weights, settings).mean();
            } catch (OverflowException noNumbers) {
                return Double.NaN;
            }
        }

        private void answer(int epoch, List<Sentence> end) {
            answers.accept(new Grid(job, digital, trained, accuracies, epoch, provenance, end));
        }
    }
}
