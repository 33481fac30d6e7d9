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
            "  crossbar-lab evaluate --weights mlp.pt",
            "  crossbar-lab evaluate --weights net-aware.json --error pcm-joshi --bits 4"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Context context;
    private final SettingsOptions settingsOptions;

    @Mixin private DataOptions dataOptions;
    @Mixin private OutputOptions outputs;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            required = true,
            order = 0,
            description =
                    "The weights: a state_dict of PyTorch (.pt, .pth), .npz or .npy of NumPy,"
                            + " .safetensors, .onnx, or what 'reproduce --save-weights' writes."
                            + " Layers are recognised by the order of names and by shapes.")
    private Path weights;

    @Mixin private NetworkOption networkOption;

    EvaluateCommand(Context context, SettingsOptions settingsOptions) {
        this.context = context;
        this.settingsOptions = settingsOptions;
    }

    @Override
    public Integer call() {
        dataOptions.check();
        networkOption.check();
        ExperimentSettings settings = settingsOptions.settings();
        outputs.check(List.of());
        if (outputs.areNone()) {
            context.stopWhenUnread();
        }
        DataOptions.Loaded loaded = dataOptions.load(context.source());
        GivenNetwork network =
                GivenNetwork.read(
                        weights,
                        loaded.dataset(),
                        networkOption.of(loaded.dataset()),
                        settings.threads(),
                        context);

        new Header(context).print(loaded, settings, settingsOptions.usedSuggestedRange());
        network.print(context);
        ExperimentResult result = run(network.as(NetworkRole.DIGITAL), loaded.dataset(), settings);
        context.control().throwIfCancelled();
        new ResultTable(context.terminal().out()).printAccuracies(result);
        Saving saving = new Saving(context.terminal().out());
        outputs.write(result, ResultFiles::writeJson, ResultFiles::writeCsv, saving);
        saving.finish();
        return 0;
    }

    private ExperimentResult run(
            TrainedNetwork network, Dataset data, ExperimentSettings settings) {
        ProgressLine line = context.progress(outputs.quiet());
        try (WorkerPool pool = new WorkerPool(settings.threads())) {
            TestBench bench = new TestBench(data, network.architecture(), settings.seed(), pool);
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
