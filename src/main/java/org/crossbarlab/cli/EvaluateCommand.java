package org.crossbarlab.cli;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.experiment.Workload;
import org.crossbarlab.io.ResultFiles;
import org.crossbarlab.io.WeightsFile;
import org.crossbarlab.nn.Architecture;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Tests given weights. */
@Command(
        name = "evaluate",
        sortOptions = false,
        header = "Test given weights exactly and on chips.",
        description = {
            "",
            "Reads a network's weights, tests them as they are, and tests them programmed into"
                    + " chips whose devices differ at random. Nothing is trained.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  crossbar-lab reproduce --save-weights net.json",
            "  crossbar-lab evaluate --weights net.json --alpha 0.1",
            "  crossbar-lab evaluate --weights net-aware.json --error pcm-joshi --bits 4"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Context context;
    private final SettingsOptions settingsOptions;

    @Mixin private DataOptions dataOptions;
    @Mixin private OutputOptions outputs;

    @Option(
            names = "--weights",
            paramLabel = "FILE.json",
            required = true,
            order = 0,
            description = "The weights, as 'reproduce --save-weights' writes them.")
    private Path weights;

    EvaluateCommand(Context context, SettingsOptions settingsOptions) {
        this.context = context;
        this.settingsOptions = settingsOptions;
    }

    @Override
    public Integer call() {
        dataOptions.check();
        ExperimentSettings settings = settingsOptions.settings();
        outputs.check(List.of());
        if (outputs.areNone()) {
            context.stopWhenUnread();
        }
        DataOptions.Loaded loaded = dataOptions.load(context.source());
        TrainedNetwork network = network(loaded.dataset());

        new Header(context).print(loaded, settings, settingsOptions.usedSuggestedRange());
        context.header("Weights", weights.toString());
        ExperimentResult result = run(network, loaded.dataset(), settings);
        context.control().throwIfCancelled();
        new ResultTable(context.terminal().out()).printAccuracies(result);
        Saving saving = new Saving(context.terminal().out());
        outputs.write(result, ResultFiles::writeJson, ResultFiles::writeCsv, saving);
        saving.finish();
        return 0;
    }

    private TrainedNetwork network(Dataset data) {
        Architecture architecture = Architecture.reference(data);
        float[] parameters = WeightsFile.read(weights, architecture);
        return new TrainedNetwork(NetworkRole.DIGITAL, architecture, parameters, List.of());
    }

    private ExperimentResult run(
            TrainedNetwork network, Dataset data, ExperimentSettings settings) {
        ProgressLine line = context.progress(outputs.quiet());
        try (WorkerPool pool = new WorkerPool(settings.threads())) {
            TestBench bench = new TestBench(data, settings.seed(), pool);
            var progress =
                    new ExperimentProgress(
                            line, Workload.test(NetworkRole.DIGITAL, data, settings));
            return new Experiment(data, settings, pool, bench, context.control(), progress)
                    .evaluate(network);
        } finally {
            line.clear();
        }
    }
}
