package org.crossbarlab.experiment;

import static org.crossbarlab.experiment.SettingBuilder.row;
import static org.crossbarlab.experiment.Withers.crossbar;

import org.crossbarlab.crossbar.CellSettings;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Defects;
import org.crossbarlab.crossbar.LayerScope;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.crossbar.StorageSettings;
import org.crossbarlab.crossbar.StuckShares;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.nn.TrainingSettings;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every setting of an experiment, as a table. Files, command lines, sweeps, the window's controls
 * and the help of all of them are made of its rows, so a new setting is a field of a record, a row
 * here, and its texts.
 */
public final class Settings {

    public static final Setting<Integer> EPOCHS =
            row("epochs", SettingGroup.TRAINING, Kind.WHOLE)
                    .legal(TrainingSettings.EPOCHS)
                    .scale(1, 100, 1, 0)
                    .of(
                            settings -> settings.training().epochs(),
                            training(TrainingSettings::withEpochs));

    public static final Setting<Integer> BATCH_SIZE =
            row("batchSize", SettingGroup.TRAINING, Kind.WHOLE)
                    .option("batch")
                    .legal(TrainingSettings.BATCH_SIZE)
                    .scale(1, 1024, 1, 0)
                    .of(
                            settings -> settings.training().batchSize(),
                            training(TrainingSettings::withBatchSize));

    public static final Setting<Double> LEARNING_RATE =
            row("learningRate", SettingGroup.TRAINING, Kind.NUMBER)
                    .legal(TrainingSettings.LEARNING_RATE)
                    .scale(0.0001, 1, 0.0001, 4)
                    .of(
                            settings -> settings.training().learningRate(),
                            training(TrainingSettings::withLearningRate));

    public static final Setting<Double> WEIGHT_CLIP =
            row("weightClip", SettingGroup.TRAINING, Kind.NUMBER)
                    .legal(TrainingSettings.WEIGHT_CLIP)
                    .scale(0, 5, 0.1, 1)
                    .unsaid(0.0)
                    .of(
                            settings -> settings.training().weightClip(),
                            training(TrainingSettings::withWeightClip));

    public static final Setting<String> ERROR =
            row("error", SettingGroup.DEVICE, Kind.NAME)
                    .choices(ErrorModels.IDS)
                    .named(Settings::deviceName)
                    .of(
                            settings -> cells(settings).error().id(),
                            Withers.cells(Settings::withError));

    /** Only generic errors have one. */
    public static final Setting<Double> ALPHA =
            row("alpha", SettingGroup.DEVICE, Kind.NUMBER)
                    .legal(GenericError.ALPHA)
                    .scale(0, 0.5, 0.01, 2)
                    .sweepable()
                    .optional(
                            settings -> alpha(cells(settings)),
                            Withers.cells(CellSettings::withAlpha));

    public static final Setting<Resolution> WEIGHT_BITS =
            row("weightBits", SettingGroup.DEVICE, Kind.BITS)
                    .option("bits")
                    .legal(Resolution.BITS)
                    .scale(1, 8, 1, 0)
                    .sweepable()
                    .of(
                            settings -> storage(settings).weightBits(),
                            Withers.storage(StorageSettings::withWeightBits));

    public static final Setting<String> MAPPING =
            row("mapping", SettingGroup.DEVICE, Kind.NAME)
                    .choices(Mapping.IDS)
                    .of(
                            settings -> storage(settings).mapping().id(),
                            Withers.storage((storage, id) -> storage.withMapping(Mapping.of(id))));

    /** Another view of the two resistances, with the lower one kept. */
    public static final Setting<Double> ON_OFF_RATIO =
            row("onOffRatio", SettingGroup.DEVICE, Kind.NUMBER)
                    .derived()
                    .legal(ConductanceRange.ON_OFF_RATIO)
                    .scale(1.5, 1000, 0.5, 1)
                    .sweepable()
                    .of(
                            settings -> cells(settings).range().onOffRatio(),
                            range(ConductanceRange::withOnOffRatio));

    public static final Setting<Double> R_MIN =
            row("rMinOhm", SettingGroup.DEVICE, Kind.OHMS)
                    .option("r-min")
                    .legal(ConductanceRange.R_MIN)
                    .sweepable()
                    .withoutControl(
                            "The window shows the ratio of the resistances, and with a device its"
                                    + " conductances.")
                    .of(
                            settings -> cells(settings).range().rMinOhm(),
                            range((range, ohms) -> new ConductanceRange(ohms, range.rMaxOhm())));

    public static final Setting<Double> R_MAX =
            row("rMaxOhm", SettingGroup.DEVICE, Kind.OHMS_OR_INFINITE)
                    .option("r-max")
                    .legal(ConductanceRange.R_MAX)
                    .sweepable()
                    .withoutControl(R_MIN.noControl())
                    .of(
                            settings -> cells(settings).range().rMaxOhm(),
                            range((range, ohms) -> new ConductanceRange(range.rMinOhm(), ohms)));

    public static final Setting<Double> WEIGHT_PERCENTILE =
            row("weightPercentile", SettingGroup.DEVICE, Kind.NUMBER)
                    .option("percentile")
                    .legal(StorageSettings.PERCENTILE)
                    .scale(90, 100, 0.1, 1)
                    .sweepable()
                    .of(
                            settings -> storage(settings).weightPercentile(),
                            Withers.storage(StorageSettings::withWeightPercentile));

    public static final Setting<Boolean> CLIP =
            row("clip", SettingGroup.DEVICE, Kind.FLAG)
                    .of(settings -> cells(settings).clip(), Withers.cells(CellSettings::withClip));

    public static final Setting<Double> STUCK_LOW =
            stuck("stuckLowPercent", "stuck-low", StuckShares::low, StuckShares::withLow);

    public static final Setting<Double> STUCK_HIGH =
            stuck("stuckHighPercent", "stuck-high", StuckShares::high, StuckShares::withHigh);

    public static final Setting<Double> STUCK_OPEN =
            stuck("stuckOpenPercent", "stuck-open", StuckShares::open, StuckShares::withOpen);

    public static final Setting<MarkedCells> MARKED_CELLS =
            row("markedCells", SettingGroup.DEVICE, Kind.CELLS)
                    .unsaid(MarkedCells.NONE)
                    .controlledElsewhere("Cells are marked where they are seen: on the maps.")
                    .of(
                            settings -> cells(settings).defects().marked(),
                            Withers.cells(
                                    (cells, marked) ->
                                            cells.withDefects(cells.defects().withMarked(marked))));

    public static final Setting<LayerScope> ERROR_LAYERS =
            row("errorLayers", SettingGroup.DEVICE, Kind.LAYERS)
                    .unsaid(LayerScope.ALL)
                    .controlledElsewhere("Layers are switched where one sees what each one costs.")
                    .of(
                            settings -> settings.crossbar().errorLayers(),
                            crossbar(CrossbarSettings::withErrorLayers));

    public static final Setting<Integer> CHIPS =
            row("chips", SettingGroup.RUN, Kind.WHOLE)
                    .legal(ExperimentSettings.CHIPS)
                    .scale(1, 100, 1, 0)
                    .of(ExperimentSettings::chips, ExperimentSettings::withChips);

    public static final Setting<Long> SEED =
            row("seed", SettingGroup.RUN, Kind.LONG)
                    .scale(0, 999_999, 1, 0)
                    .of(ExperimentSettings::seed, ExperimentSettings::withSeed);

    public static final Setting<Integer> THREADS =
            row("threads", SettingGroup.RUN, Kind.WHOLE)
                    .legal(ExperimentSettings.THREADS)
                    .scale(1, 256, 1, 0)
                    .of(ExperimentSettings::threads, ExperimentSettings::withThreads);

    /** The whole table, in the order in which files and help list it. */
    public static final List<Setting<?>> ALL =
            Stream.of(
                            List.of(
                                    EPOCHS,
                                    BATCH_SIZE,
                                    LEARNING_RATE,
                                    WEIGHT_CLIP,
                                    ERROR,
                                    ALPHA,
                                    WEIGHT_BITS,
                                    MAPPING,
                                    ON_OFF_RATIO,
                                    R_MIN,
                                    R_MAX,
                                    WEIGHT_PERCENTILE,
                                    CLIP,
                                    STUCK_LOW,
                                    STUCK_HIGH,
                                    STUCK_OPEN,
                                    MARKED_CELLS,
                                    ERROR_LAYERS),
                            CircuitRows.ALL,
                            TimeRows.ALL,
                            RemedyRows.ALL,
                            List.<Setting<?>>of(CHIPS, SEED, THREADS))
                    .<Setting<?>>flatMap(List::stream)
                    .toList();

    /** Those that files and command lines hold. */
    public static final List<Setting<?>> STORED = ALL.stream().filter(Setting::isStored).toList();

    /** Those that a sweep can vary. */
    public static final List<Setting<?>> SWEEPABLE =
            ALL.stream().filter(Setting::isSweepable).toList();

    private Settings() {}

    /**
     * What a sweep can vary, by its name on the command line.
     *
     * @throws InvalidValueException if there is none; the sentence lists them all
     */
    public static Setting<?> sweepable(String option) {
        return SWEEPABLE.stream()
                .filter(setting -> setting.option().equals(option))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidValueException(
                                        Sentence.of(
                                                "sweep.unknown",
                                                option,
                                                SWEEPABLE.stream()
                                                        .map(Setting::option)
                                                        .collect(Collectors.joining(", ")))));
    }

    private static Setting<Double> stuck(
            String name,
            String option,
            Function<StuckShares, Double> share,
            BiFunction<StuckShares, Double, StuckShares> wither) {
        return row(name, SettingGroup.DEVICE, Kind.NUMBER)
                .option(option)
                .legal(StuckShares.PERCENT)
                .scale(0, 20, 0.1, 1)
                .unsaid(0.0)
                .sweepable()
                .of(
                        settings -> share.apply(cells(settings).defects().shares()),
                        Withers.cells(
                                (cells, percent) -> {
                                    Defects defects = cells.defects();
                                    StuckShares shares = wither.apply(defects.shares(), percent);
                                    return cells.withDefects(defects.withShares(shares));
                                }));
    }

    private static CellSettings cells(ExperimentSettings settings) {
        return settings.crossbar().cells();
    }

    private static StorageSettings storage(ExperimentSettings settings) {
        return settings.crossbar().storage();
    }

    // From a wither of a part to one of the whole.

    private static <T> BiFunction<ExperimentSettings, T, ExperimentSettings> training(
            BiFunction<TrainingSettings, T, TrainingSettings> wither) {
        return (whole, value) -> whole.withTraining(wither.apply(whole.training(), value));
    }

    private static <T> BiFunction<ExperimentSettings, T, ExperimentSettings> range(
            BiFunction<ConductanceRange, T, ConductanceRange> wither) {
        return Withers.cells((cells, value) -> cells.withRange(wither.apply(cells.range(), value)));
    }

    // The error model, its size and the range go together.

    private static Optional<Double> alpha(CellSettings cells) {
        return cells.error() instanceof GenericError generic
                ? Optional.of(generic.alpha())
                : Optional.empty();
    }

    /** Another published device comes with its range, and takes it away again. */
    private static CellSettings withError(CellSettings cells, String id) {
        if (cells.error().id().equals(id)) {
            return cells;
        }
        ProgrammingError error =
                ErrorModels.of(id, alpha(cells).orElse(ErrorModels.REFERENCE_ALPHA));
        boolean foreign =
                error instanceof PublishedDevice || cells.error() instanceof PublishedDevice;
        ConductanceRange range = foreign ? ErrorModels.naturalRange(error) : cells.range();
        return new CellSettings(
                range, error, cells.clip(), cells.defects(), cells.drift(), cells.readNoise());
    }

    private static Optional<String> deviceName(String id) {
        return ErrorModels.published(id).map(PublishedDevice::title);
    }
}
