package org.crossbarlab.cli;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.Checkpoint;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.ExperimentListener;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.experiment.Workload;
import org.crossbarlab.io.CheckpointFolder;
import org.crossbarlab.io.PairFile;
import org.crossbarlab.io.ResultFiles;
import org.crossbarlab.io.UnwritableFileException;
import org.crossbarlab.nn.Architecture;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/** Runs the three scenarios and sets them beside the notebook's figures. */
@Command(
        name = "reproduce",
        sortOptions = false,
        header = "Train both networks, test them on chips, and compare with the notebook.",
        description = {
            "",
            "Trains a small network on images of digits twice: digitally, and with the errors of"
                    + " analog devices in every forward pass. Tests the first exactly, and both on"
                    + " chips whose devices differ at random. Without options it is the reference"
                    + " experiment, which takes well under a minute.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  crossbar-lab reproduce",
            "  crossbar-lab reproduce --epochs 5 --alpha 0.1 --json result.json",
            "  crossbar-lab reproduce --error rram-milo --chips 20 --csv runs.csv",
            "  crossbar-lab reproduce --checkpoint run1    (again, to go on after Ctrl-C)"
        })
final class ReproduceCommand implements Callable<Integer> {

    private final Context context;
    private final SettingsOptions settingsOptions;

    @Mixin private DataOptions dataOptions;
    @Mixin private NetworkOption networkOption;
    @Mixin private OutputOptions outputs;

    @Option(
            names = "--save-weights",
            paramLabel = "FILE.json",
            order = 52,
            description =
                    "Save the weights: the digital network in FILE.json, the device-aware one in"
                            + " FILE-aware.json; or as .npz or .safetensors, by the ending.")
    private Path weights;

    @Option(
            names = "--checkpoint",
            paramLabel = "DIR",
            order = 53,
            description =
                    "Save the training in DIR after every epoch, and go on from there if DIR holds"
                            + " the same experiment; the numbers are the same as without a stop.")
    private Path checkpoints;

    @Option(
            names = "--save-pair",
            paramLabel = "FILE",
            order = 54,
            description =
                    "Save both networks with settings, results and provenance in one file, as the"
                            + " window keeps them.")
    private Path pair;

    ReproduceCommand(Context context, SettingsOptions settingsOptions) {
        this.context = context;
        this.settingsOptions = settingsOptions;
    }

    @Override
    public Integer call() {
        dataOptions.check();
        networkOption.check();
        ExperimentSettings settings = settingsOptions.settings();
        SavedWeights savedWeights = new SavedWeights(weights);
        List<Path> others = new ArrayList<>(savedWeights.paths());
        Optional.ofNullable(pair).ifPresent(others::add);
        outputs.check(others);
        if (outputs.areNone() && others.isEmpty() && checkpoints == null) {
            context.stopWhenUnread();
        }
        Instant began = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        DataOptions.Loaded loaded = dataOptions.load(context.source());
        Dataset data = loaded.dataset();
        Optional<Architecture> named = networkOption.of(data);
        Architecture architecture = named.orElseGet(() -> Architecture.reference(data));
        CheckpointFolder folder =
                checkpoints == null
                        ? null
                        : new CheckpointFolder(
                                checkpoints, settings, architecture, data.checksums());
        Map<NetworkRole, Checkpoint> starts = start(folder);

        new Header(context).print(loaded, settings, settingsOptions.usedSuggestedRange());
        named.ifPresent(network -> GivenNetwork.describe(network, context));
        starts.values().forEach(this::announce);
        ExperimentResult result = run(data, architecture, settings, folder, starts);
        context.control().throwIfCancelled();
        new ResultTable(context.terminal().out()).printAll(result);
        Saving saving = new Saving(context.terminal().out());
        outputs.write(result, ResultFiles::writeJson, ResultFiles::writeCsv, saving);
        savedWeights.write(result, saving);
        if (pair != null) {
            saving.save(pair, () -> PairFile.write(pair, new TrainedPair(began, result)));
        }
        saving.finish();
        return 0;
    }

    private ExperimentResult run(
            Dataset data,
            Architecture architecture,
            ExperimentSettings settings,
            CheckpointFolder folder,
            Map<NetworkRole, Checkpoint> starts) {
        ProgressLine line = context.progress(outputs.quiet());
        List<ExperimentListener> listeners = new ArrayList<>();
        listeners.add(new ExperimentProgress(line, Workload.of(data, settings)));
        if (folder != null) {
            listeners.add(folder.recorder(starts));
        }
        try (WorkerPool pool = new WorkerPool(settings.threads())) {
            TestBench bench = new TestBench(data, architecture, settings.seed(), pool);
            return new Experiment(
                            data,
                            settings,
                            pool,
                            bench,
                            context.control(),
                            new Listeners(listeners))
                    .run(starts);
        } catch (CancellationException e) {
            line.clear();
            if (folder != null) {
                context.terminal()
                        .err()
                        .println(
                                String.format(
                                        Locale.ROOT,
                                        "All finished epochs are kept in %s; the same command goes"
                                                + " on.",
                                        folder.folder()));
            }
            throw e;
        } finally {
            line.clear();
        }
    }

    private static Map<NetworkRole, Checkpoint> start(CheckpointFolder folder) {
        if (folder == null) {
            return Map.of();
        }
        try {
            Map<NetworkRole, Checkpoint> starts = folder.read();
            folder.requireWritable();
            return starts;
        } catch (UnwritableFileException e) {
            throw new UsageException(e);
        }
    }

    private void announce(Checkpoint start) {
        context.header(
                "Resumed",
                String.format(
                        Locale.ROOT,
                        "%s network after epoch %d",
                        start.network() == NetworkRole.DIGITAL ? "digital" : "device-aware",
                        start.history().size()));
    }
}
