package org.crossbarlab.cli;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Provenance;
import org.crossbarlab.experiment.Sweep;
import org.crossbarlab.experiment.SweepResult;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.experiment.Workload;
import org.crossbarlab.io.SweepFiles;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.text.Sentence;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Accuracy against one parameter of the devices. */
@Command(
        name = "sweep",
        sortOptions = false,
        header = "Test networks over a range of one device parameter.",
        description = {
            "",
            "Tests networks on the same chips at every value of a parameter. Without --weights it"
                    + " first trains the digital and the device-aware network.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  crossbar-lab sweep --parameter alpha --from 0 --to 0.4 --steps 9 --csv a.csv",
            "  crossbar-lab sweep --parameter bits --from 1 --to 8 --steps 8 --error none",
            "  crossbar-lab sweep --parameter on-off-ratio --from 2 --to 20 --steps 10",
            "  crossbar-lab sweep --weights net.json --aware-weights net-aware.json",
            "      --parameter alpha --from 0 --to 0.4 --steps 9"
        })
final class SweepCommand implements Callable<Integer> {

    private final Context context;
    private final SettingsOptions settingsOptions;

    @Mixin private SweepOptions sweepOptions;
    @Mixin private DataOptions dataOptions;
    @Mixin private NetworkOption networkOption;
    @Mixin private OutputOptions outputs;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            order = 0,
            description = "Test these weights as the digital network, and train nothing.")
    private Path weights;

    @Option(
            names = "--aware-weights",
            paramLabel = "FILE",
            order = 0,
            description = "Beside --weights: test these as the device-aware network.")
    private Path awareWeights;

    SweepCommand(Context context, SettingsOptions settingsOptions) {
        this.context = context;
        this.settingsOptions = settingsOptions;
    }

    @Override
    public Integer call() {
        dataOptions.check();
        networkOption.check();
        checkWeights();
        ExperimentSettings settings = settingsOptions.settings();
        Sweep sweep = sweepOptions.sweep(settings.crossbar());
        outputs.check(List.of());
        if (outputs.areNone()) {
            context.stopWhenUnread();
        }
        DataOptions.Loaded loaded = dataOptions.load(context.source());
        Optional<Architecture> wanted = networkOption.of(loaded.dataset());
        List<GivenNetwork> files = files(loaded.dataset(), wanted, settings.threads());

        new Header(context).print(loaded, settings, settingsOptions.usedSuggestedRange());
        files.forEach(file -> file.print(context));
        List<TrainedNetwork> given =
                IntStream.range(0, files.size())
                        .mapToObj(i -> files.get(i).as(NetworkRole.values()[i]))
                        .toList();
        SweepResult result = run(loaded.dataset(), settings, sweep, given);
        context.control().throwIfCancelled();
        Saving saving = new Saving(context.terminal().out());
        outputs.write(result, SweepFiles::writeJson, SweepFiles::writeCsv, saving);
        saving.finish();
        return 0;
    }

    private void checkWeights() {
        if (awareWeights != null && weights == null) {
            throw new UsageException(Sentence.of("fault.cli.aware"));
        }
    }

    /** The digital network's file, then the device-aware one's, which must have its layers. */
    private List<GivenNetwork> files(Dataset data, Optional<Architecture> wanted, int threads) {
        List<GivenNetwork> files = new ArrayList<>();
        Optional<Architecture> layers = wanted;
        for (Path path : Stream.of(weights, awareWeights).filter(Objects::nonNull).toList()) {
            files.add(GivenNetwork.read(path, data, layers, threads, context));
            layers = Optional.of(files.getFirst().network().architecture());
        }
        return files;
    }

    private SweepResult run(
            Dataset data, ExperimentSettings settings, Sweep sweep, List<TrainedNetwork> given) {
        ProgressLine line = context.progress(outputs.quiet());
        try (WorkerPool pool = new WorkerPool(settings.threads())) {
            Architecture architecture =
                    given.isEmpty()
                            ? networkOption.of(data).orElseGet(() -> Architecture.reference(data))
                            : given.getFirst().architecture();
            TestBench bench = new TestBench(data, architecture, settings.seed(), pool);
            List<TrainedNetwork> networks =
                    given.isEmpty() ? train(data, settings, pool, bench, line) : given;
            line.clear();
            double digital =
                    bench.testDigital(networks.getFirst().parameters(), context.control())
                            .accuracy();
            SweepTable table = new SweepTable(context.terminal().out(), sweep);
            table.begin(networks, digital);
            List<Sweep.Point> points =
                    sweep.run(
                            networks,
                            settings.crossbar(),
                            settings.chips(),
                            bench,
                            context.control(),
                            table::add);
            return new SweepResult(
                    data.name(),
                    settings,
                    sweep.parameter(),
                    digital,
                    points,
                    Provenance.of(data, settings));
        } finally {
            line.clear();
        }
    }

    private List<TrainedNetwork> train(
            Dataset data,
            ExperimentSettings settings,
            WorkerPool pool,
            TestBench bench,
            ProgressLine line) {
        var progress = new ExperimentProgress(line, Workload.training(data, settings));
        Experiment experiment =
                new Experiment(data, settings, pool, bench, context.control(), progress);
        List<TrainedNetwork> networks = new ArrayList<>();
        for (NetworkRole role : NetworkRole.values()) {
            networks.add(experiment.train(role));
        }
        return networks;
    }
}
