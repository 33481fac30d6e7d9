package org.crossbarlab.cli;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Provenance;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.io.AtomicFile;
import org.crossbarlab.io.InvalidFileException;
import org.crossbarlab.io.UnwritableFileException;
import org.crossbarlab.io.weights.WeightExport;
import org.crossbarlab.text.Sentence;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Writes a network for other programs. */
@Command(
        name = "export",
        sortOptions = false,
        header = "Write a network, or what a chip holds of it, for other programs.",
        description = {
            "",
            "Writes weights as .npz (numpy.load), .safetensors or this program's JSON, to the last"
                    + " bit. With --chip it writes instead what that chip holds: for every array"
                    + " the conductances aimed for and those that came about, in units of Gmax, and"
                    + " the weights that the chip multiplies by.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  crossbar-lab export --weights net.pt --to net.npz",
            "  crossbar-lab export --weights net.json --chip 3 --alpha 0.1 --to chip3.npz"
        })
final class ExportCommand implements Callable<Integer> {

    private final Context context;
    private final SettingsOptions settingsOptions;

    @Mixin private DataOptions dataOptions;
    @Mixin private NetworkOption networkOption;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            required = true,
            order = 0,
            description = "The network, in any form that 'evaluate' reads.")
    private Path weights;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            required = true,
            order = 0,
            description = "The file to write; its ending, .npz, .safetensors or .json, says how.")
    private Path target;

    @Option(
            names = "--chip",
            paramLabel = "N",
            order = 0,
            description = "Write what chip N holds, from 1, as 'evaluate' tests it.")
    private Integer chip;

    ExportCommand(Context context, SettingsOptions settingsOptions) {
        this.context = context;
        this.settingsOptions = settingsOptions;
    }

    @Override
    public Integer call() {
        dataOptions.check();
        networkOption.check();
        checkTarget();
        ExperimentSettings settings = settingsOptions.settings();
        DataOptions.Loaded loaded = dataOptions.load(context.source());
        GivenNetwork given =
                GivenNetwork.read(
                        weights,
                        loaded.dataset(),
                        networkOption.of(loaded.dataset()),
                        settings.threads(),
                        context);
        given.print(context);
        TrainedNetwork network = given.as(NetworkRole.DIGITAL);
        Saving saving = new Saving(context.terminal().out());
        if (chip == null) {
            String note = note("network of " + weights.getFileName());
            saving.save(
                    target,
                    () ->
                            WeightExport.write(
                                    target, network.architecture(), network.parameters(), note));
        } else {
            new Header(context).printDevice(settings, settingsOptions.usedSuggestedRange());
            saving.save(target, () -> writeChip(network, loaded, settings));
        }
        saving.finish();
        return 0;
    }

    private void checkTarget() {
        if (chip != null && !ExperimentSettings.CHIPS.contains(chip)) {
            throw new UsageException(
                    Sentence.of("fault.cli.chip", ExperimentSettings.CHIPS.max(), chip));
        }
        try {
            WeightExport.check(target, chip == null);
            AtomicFile.requireWritable(target);
        } catch (InvalidFileException e) {
            throw new UsageException(e);
        } catch (UnwritableFileException e) {
            throw new UsageException(e);
        }
    }

    private void writeChip(
            TrainedNetwork network, DataOptions.Loaded loaded, ExperimentSettings settings) {
        try (WorkerPool pool = new WorkerPool(settings.threads())) {
            TestBench bench =
                    new TestBench(loaded.dataset(), network.architecture(), settings.seed(), pool);
            WeightExport.write(
                    target,
                    network.architecture(),
                    bench.program(network.parameters(), settings.crossbar(), chip),
                    note(
                            String.format(
                                    Locale.ROOT,
                                    "chip %d of seed %d, %s",
                                    chip,
                                    settings.seed(),
                                    Wording.device(settings.crossbar(), false))));
        }
    }

    private static String note(String what) {
        return what + ", written by Crossbar Lab " + Provenance.programVersion();
    }
}
