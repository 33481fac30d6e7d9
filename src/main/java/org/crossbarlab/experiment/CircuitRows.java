package org.crossbarlab.experiment;

import static org.crossbarlab.experiment.SettingBuilder.row;
import static org.crossbarlab.experiment.Withers.crossbar;
import static org.crossbarlab.experiment.Withers.storage;

import org.crossbarlab.crossbar.AdcRange;
import org.crossbarlab.crossbar.ConverterSettings;
import org.crossbarlab.crossbar.InputCoding;
import org.crossbarlab.crossbar.StorageSettings;
import org.crossbarlab.crossbar.WireSettings;
import org.crossbarlab.device.Resolution;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The rows of the table of settings for what stands around the cells. */
public final class CircuitRows {

    public static final Setting<Resolution> DAC_BITS =
            row("dacBits", SettingGroup.CONVERTERS, Kind.BITS)
                    .legal(Resolution.BITS)
                    .scale(1, 10, 1, 0)
                    .unsaid(Resolution.ANALOG)
                    .sweepable()
                    .of(
                            settings -> converters(settings).dacBits(),
                            converters(ConverterSettings::withDacBits));

    public static final Setting<String> INPUT_CODING =
            row("inputCoding", SettingGroup.CONVERTERS, Kind.NAME)
                    .choices(InputCoding.IDS)
                    .unsaid(InputCoding.LEVELS.id())
                    .strict()
                    .optional(
                            ofConverters(
                                    converters -> !converters.dacBits().isAnalog(),
                                    converters -> converters.coding().id()),
                            converters(
                                    (converters, id) ->
                                            converters.dacBits().isAnalog()
                                                    ? converters
                                                    : converters.withCoding(InputCoding.of(id))));

    public static final Setting<Resolution> ADC_BITS =
            row("adcBits", SettingGroup.CONVERTERS, Kind.BITS)
                    .legal(Resolution.BITS)
                    .scale(1, 14, 1, 0)
                    .unsaid(Resolution.ANALOG)
                    .sweepable()
                    .of(
                            settings -> converters(settings).adcBits(),
                            converters(ConverterSettings::withAdcBits));

    public static final Setting<String> ADC_RANGE =
            row("adcRange", SettingGroup.CONVERTERS, Kind.NAME)
                    .choices(AdcRange.IDS)
                    .unsaid(AdcRange.CALIBRATED.id())
                    .strict()
                    .optional(
                            ofConverters(
                                    converters -> !converters.adcBits().isAnalog(),
                                    converters -> converters.adcRange().id()),
                            converters(
                                    (converters, id) ->
                                            converters.adcBits().isAnalog()
                                                    ? converters
                                                    : converters.withAdcRange(AdcRange.of(id))));

    public static final Setting<Double> CONVERTER_PERCENTILE =
            row("converterPercentile", SettingGroup.CONVERTERS, Kind.NUMBER)
                    .legal(ConverterSettings.PERCENTILE)
                    .scale(99, 100, 0.01, 2)
                    .unsaid(ConverterSettings.IDEAL.percentile())
                    .strict()
                    .sweepable()
                    .optional(
                            ofConverters(
                                    converters -> !converters.isIdeal(),
                                    ConverterSettings::percentile),
                            converters(
                                    (converters, percentile) ->
                                            converters.isIdeal()
                                                    ? converters
                                                    : converters.withPercentile(percentile)));

    /** Where there are pairs, and a converter that could come before or after their difference. */
    public static final Setting<Boolean> SUBTRACT_FIRST =
            row("subtractFirst", SettingGroup.CONVERTERS, Kind.FLAG)
                    .unsaid(true)
                    .strict()
                    .optional(
                            settings ->
                                    hasPairsToConvert(settings)
                                            ? Optional.of(converters(settings).subtractFirst())
                                            : Optional.empty(),
                            (settings, first) ->
                                    hasPairsToConvert(settings)
                                            ? converters(ConverterSettings::withSubtractFirst)
                                                    .apply(settings, first)
                                            : settings);

    public static final Setting<Integer> SLICES =
            row("slices", SettingGroup.ARRAY, Kind.WHOLE)
                    .legal(StorageSettings.SLICES)
                    .scale(1, 4, 1, 0)
                    .unsaid(1)
                    .sweepable()
                    .of(
                            settings -> settings.crossbar().storage().slices(),
                            storage(StorageSettings::withSlices));

    public static final Setting<Double> WIRE_ROW =
            ohms("wireRowOhm", "wire-row", 5, WireSettings::rowOhm, WireSettings::withRowOhm);

    public static final Setting<Double> WIRE_COLUMN =
            ohms(
                    "wireColumnOhm",
                    "wire-column",
                    5,
                    WireSettings::columnOhm,
                    WireSettings::withColumnOhm);

    public static final Setting<Double> WIRE_ROW_TERMINAL =
            ohms(
                    "wireRowTerminalOhm",
                    "wire-row-terminal",
                    50,
                    WireSettings::rowTerminalOhm,
                    WireSettings::withRowTerminalOhm);

    public static final Setting<Double> WIRE_COLUMN_TERMINAL =
            ohms(
                    "wireColumnTerminalOhm",
                    "wire-column-terminal",
                    50,
                    WireSettings::columnTerminalOhm,
                    WireSettings::withColumnTerminalOhm);

    public static final Setting<Integer> MAX_ROWS =
            size("maxRows", WireSettings::maxRows, WireSettings::withMaxRows);

    public static final Setting<Integer> MAX_COLUMNS =
            size("maxColumns", WireSettings::maxColumns, WireSettings::withMaxColumns);

    /** All of them, in the order in which lists show them. */
    public static final List<Setting<?>> ALL =
            List.of(
                    DAC_BITS,
                    INPUT_CODING,
                    ADC_BITS,
                    ADC_RANGE,
                    CONVERTER_PERCENTILE,
                    SUBTRACT_FIRST,
                    SLICES,
                    WIRE_ROW,
                    WIRE_COLUMN,
                    WIRE_ROW_TERMINAL,
                    WIRE_COLUMN_TERMINAL,
                    MAX_ROWS,
                    MAX_COLUMNS);

    private CircuitRows() {}

    private static Setting<Double> ohms(
            String name,
            String option,
            double most,
            Function<WireSettings, Double> getter,
            BiFunction<WireSettings, Double, WireSettings> wither) {
        return row(name, SettingGroup.ARRAY, Kind.OHMS)
                .option(option)
                .legal(WireSettings.OHMS)
                .scale(0, most, most / 100, 2)
                .unsaid(0.0)
                .sweepable()
                .of(settings -> getter.apply(settings.crossbar().circuit().wires()), wires(wither));
    }

    private static Setting<Integer> size(
            String name,
            Function<WireSettings, Integer> getter,
            BiFunction<WireSettings, Integer, WireSettings> wither) {
        return row(name, SettingGroup.ARRAY, Kind.WHOLE)
                .legal(WireSettings.SIZE)
                .scale(2, WireSettings.SIZE.max(), 2, 0)
                .unsaid((int) WireSettings.SIZE.max())
                .sweepable()
                .of(settings -> getter.apply(settings.crossbar().circuit().wires()), wires(wither));
    }

    private static ConverterSettings converters(ExperimentSettings settings) {
        return settings.crossbar().circuit().converters();
    }

    private static boolean hasPairsToConvert(ExperimentSettings settings) {
        return !converters(settings).adcBits().isAnalog()
                && settings.crossbar().storage().mapping().isBalanced();
    }

    private static <T> Function<ExperimentSettings, Optional<T>> ofConverters(
            Function<ConverterSettings, Boolean> has, Function<ConverterSettings, T> getter) {
        return settings ->
                has.apply(converters(settings))
                        ? Optional.of(getter.apply(converters(settings)))
                        : Optional.empty();
    }

    private static <T> BiFunction<ExperimentSettings, T, ExperimentSettings> converters(
            BiFunction<ConverterSettings, T, ConverterSettings> wither) {
        return crossbar(
                (bar, value) ->
                        bar.withCircuit(
                                bar.circuit()
                                        .withConverters(
                                                wither.apply(bar.circuit().converters(), value))));
    }

    private static <T> BiFunction<ExperimentSettings, T, ExperimentSettings> wires(
            BiFunction<WireSettings, T, WireSettings> wither) {
        return crossbar(
                (bar, value) ->
                        bar.withCircuit(
                                bar.circuit()
                                        .withWires(wither.apply(bar.circuit().wires(), value))));
    }
}
