package org.crossbarlab.experiment;

import static org.crossbarlab.experiment.SettingBuilder.row;
import static org.crossbarlab.experiment.Withers.cells;

import org.crossbarlab.device.Drift;
import org.crossbarlab.device.DriftModels;
import org.crossbarlab.device.PowerLawDrift;
import org.crossbarlab.device.ReadNoise;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The rows of the table of settings for what changes after programming. */
public final class TimeRows {

    public static final Setting<Double> READ_NOISE =
            row("readNoise", SettingGroup.TIME, Kind.NUMBER)
                    .legal(ReadNoise.ALPHA)
                    .scale(0, 0.5, 0.01, 2)
                    .unsaid(0.0)
                    .sweepable()
                    .of(
                            settings -> noise(settings).alpha(),
                            cells(
                                    (cells, alpha) ->
                                            cells.withReadNoise(
                                                    cells.readNoise().withAlpha(alpha))));

    public static final Setting<String> READ_NOISE_MODEL =
            row("readNoiseModel", SettingGroup.TIME, Kind.NAME)
                    .choices(ReadNoise.IDS)
                    .unsaid(ReadNoise.NONE.id())
                    .strict()
                    .optional(
                            settings ->
                                    noise(settings).isNone()
                                            ? Optional.empty()
                                            : Optional.of(noise(settings).id()),
                            cells(
                                    (cells, id) ->
                                            cells.readNoise().isNone()
                                                    ? cells
                                                    : cells.withReadNoise(
                                                            cells.readNoise().withScaling(id))));

    public static final Setting<String> DRIFT =
            row("drift", SettingGroup.TIME, Kind.NAME)
                    .choices(DriftModels.IDS)
                    .unsaid("none")
                    .of(
                            settings -> drift(settings).id(),
                            cells(
                                    (cells, id) ->
                                            id.equals(cells.drift().id())
                                                    ? cells
                                                    : cells.withDrift(
                                                            DriftModels.of(
                                                                    id, cells.drift().seconds()))));

    public static final Setting<Double> TIME =
            row("timeSeconds", SettingGroup.TIME, Kind.SECONDS)
                    .option("time")
                    .legal(DriftModels.SECONDS)
                    .logarithmic(DriftModels.SECONDS.min(), DriftModels.SECONDS.max(), 140)
                    .unsaid(DriftModels.FIRST_READ)
                    .strict()
                    .sweepable()
                    .optional(
                            settings ->
                                    drift(settings).isNone()
                                            ? Optional.empty()
                                            : Optional.of(drift(settings).seconds()),
                            drift((drift, seconds) -> drift.at(seconds)));

    public static final Setting<Double> DRIFT_NU =
            powerLaw(
                    "driftNu",
                    0.2,
                    PowerLawDrift::nu,
                    (law, nu) -> new PowerLawDrift(law.seconds(), nu, law.spread()));

    public static final Setting<Double> DRIFT_NU_SPREAD =
            powerLaw(
                    "driftNuSpread",
                    0.1,
                    PowerLawDrift::spread,
                    (law, spread) -> new PowerLawDrift(law.seconds(), law.nu(), spread));

    /** All of them, in the order in which lists show them. */
    public static final List<Setting<?>> ALL =
            List.of(READ_NOISE, READ_NOISE_MODEL, DRIFT, TIME, DRIFT_NU, DRIFT_NU_SPREAD);

    private TimeRows() {}

    private static Setting<Double> powerLaw(
            String name,
            double most,
            Function<PowerLawDrift, Double> getter,
            BiFunction<PowerLawDrift, Double, PowerLawDrift> wither) {
        return row(name, SettingGroup.TIME, Kind.NUMBER)
                .legal(PowerLawDrift.NU)
                .scale(0, most, 0.001, 3)
                .unsaid(getter.apply((PowerLawDrift) DriftModels.of("power-law", 25)))
                .strict()
                .sweepable()
                .optional(
                        settings ->
                                drift(settings) instanceof PowerLawDrift law
                                        ? Optional.of(getter.apply(law))
                                        : Optional.empty(),
                        drift(
                                (drift, value) ->
                                        drift instanceof PowerLawDrift law
                                                ? wither.apply(law, value)
                                                : drift));
    }

    private static ReadNoise noise(ExperimentSettings settings) {
        return settings.crossbar().cells().readNoise();
    }

    private static Drift drift(ExperimentSettings settings) {
        return settings.crossbar().cells().drift();
    }

    private static <T> BiFunction<ExperimentSettings, T, ExperimentSettings> drift(
            BiFunction<Drift, T, Drift> wither) {
        return cells((cells, value) -> cells.withDrift(wither.apply(cells.drift(), value)));
    }
}
