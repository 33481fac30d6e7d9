package org.crossbarlab.experiment;

import static org.crossbarlab.experiment.SettingBuilder.row;
import static org.crossbarlab.experiment.Withers.crossbar;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.RemedySettings;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The rows of the table of settings for what engineers do against errors. */
public final class RemedyRows {

    public static final Setting<Double> WRITE_TOLERANCE =
            row("writeTolerance", SettingGroup.REMEDIES, Kind.NUMBER)
                    .legal(RemedySettings.TOLERANCE)
                    .scale(0, 3, 0.05, 2)
                    .unsaid(0.0)
                    .strict()
                    .sweepable()
                    .optional(
                            settings ->
                                    settings.crossbar().cells().hasError()
                                            ? Optional.of(
                                                    settings.crossbar().remedies().writeTolerance())
                                            : Optional.empty(),
                            remedies(RemedySettings::withWriteTolerance));

    public static final Setting<Integer> COPIES =
            row("copies", SettingGroup.REMEDIES, Kind.WHOLE)
                    .legal(RemedySettings.COPIES)
                    .scale(1, 16, 1, 0)
                    .unsaid(1)
                    .sweepable()
                    .of(
                            settings -> settings.crossbar().remedies().copies(),
                            remedies(RemedySettings::withCopies));

    public static final Setting<Integer> TUNING_IMAGES =
            row("tuningImages", SettingGroup.REMEDIES, Kind.WHOLE)
                    .legal(RemedySettings.TUNING)
                    .scale(0, 12_000, 500, 0)
                    .unsaid(0)
                    .sweepable()
                    .of(
                            settings -> settings.crossbar().remedies().tuningImages(),
                            remedies(RemedySettings::withTuningImages));

    public static final Setting<Integer> COMMITTEE =
            row("committee", SettingGroup.REMEDIES, Kind.WHOLE)
                    .legal(RemedySettings.COMMITTEE)
                    .scale(1, 15, 1, 0)
                    .unsaid(1)
                    .sweepable()
                    .of(
                            settings -> settings.crossbar().remedies().committee(),
                            remedies(RemedySettings::withCommittee));

    public static final Setting<Boolean> COMPENSATE_DRIFT =
            row("compensateDrift", SettingGroup.REMEDIES, Kind.FLAG)
                    .unsaid(false)
                    .strict()
                    .optional(
                            settings ->
                                    drifts(settings.crossbar())
                                            ? Optional.of(
                                                    settings.crossbar()
                                                            .remedies()
                                                            .compensateDrift())
                                            : Optional.empty(),
                            (settings, on) ->
                                    drifts(settings.crossbar())
                                            ? remedies(RemedySettings::withCompensateDrift)
                                                    .apply(settings, on)
                                            : settings);

    /** All of them, in the order in which lists show them. */
    public static final List<Setting<?>> ALL =
            List.of(WRITE_TOLERANCE, COPIES, TUNING_IMAGES, COMMITTEE, COMPENSATE_DRIFT);

    private RemedyRows() {}

    private static boolean drifts(CrossbarSettings crossbar) {
        return !crossbar.cells().drift().isNone();
    }

    private static <T> BiFunction<ExperimentSettings, T, ExperimentSettings> remedies(
            BiFunction<RemedySettings, T, RemedySettings> wither) {
        return crossbar((bar, value) -> bar.withRemedies(wither.apply(bar.remedies(), value)));
    }
}
