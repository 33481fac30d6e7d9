package org.crossbarlab.cli;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.StuckShares;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.CircuitRows;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.RemedyRows;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.TimeRows;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers and settings in words, the same in every command. */
final class Wording {

    /** Other models than the generic ones have no α and often a range of their own. */
    private static final List<Setting<?>> WITHOUT_ALPHA =
            List.of(
                    Settings.SEED,
                    Settings.THREADS,
                    Settings.ALPHA,
                    Settings.R_MIN,
                    Settings.R_MAX);

    private Wording() {}

    /** For example {@code 86.43 ± 3.91 %}, or {@code 98.18 %} without a deviation. */
    static String percent(double mean, double deviation) {
        return deviation > 0
                ? String.format(Locale.ROOT, "%.2f ± %.2f %%", mean, deviation)
                : String.format(Locale.ROOT, "%.2f %%", mean);
    }

    /** Accuracy over chips, always with its deviation: a dash for one chip, which has none. */
    static String percent(AnalogAccuracy accuracy) {
        double deviation = 100 * accuracy.std();
        return String.format(
                Locale.ROOT,
                "%.2f ± %s %%",
                100 * accuracy.mean(),
                Double.isNaN(deviation) ? "–" : String.format(Locale.ROOT, "%.2f", deviation));
    }

    /** A sentence on what the weights are stored in. */
    static String device(CrossbarSettings crossbar, boolean suggestedRange) {
        String error =
                switch (crossbar.cells().error()) {
                    case GenericError generic ->
                            String.format(
                                    Locale.ROOT,
                                    "%s error, α = %s",
                                    generic.id(),
                                    number(generic.alpha()));
                    case PublishedDevice device -> device.title();
                    case NoError none -> "no programming error";
                };
        String bits =
                crossbar.storage().weightBits().isAnalog()
                        ? "analog weights"
                        : crossbar.storage().weightBits() + " weight bits";
        return String.format(
                Locale.ROOT,
                "%s; %s, %s mapping; %s%s%s",
                error,
                bits,
                crossbar.storage().mapping(),
                range(crossbar.cells().range()),
                suggestedRange ? " (the range suggested for this device)" : "",
                defects(crossbar));
    }

    private static String defects(CrossbarSettings crossbar) {
        StuckShares shares = crossbar.cells().defects().shares();
        int marked = crossbar.cells().defects().marked().marks().size();
        StringBuilder text = new StringBuilder();
        if (!shares.isNone()) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "; cells stuck at Gmin, stuck at Gmax, open: %s, %s, %s %%",
                            number(shares.low()),
                            number(shares.high()),
                            number(shares.open())));
        }
        if (marked > 0) {
            text.append(String.format(Locale.ROOT, "; marked cells: %d", marked));
        }
        if (!crossbar.errorLayers().all()) {
            text.append("; errors in layers: ").append(crossbar.errorLayers());
        }
        return text.toString();
    }

    private static String range(ConductanceRange range) {
        return String.format(Locale.ROOT, "%s to %s", ohms(range.rMinOhm()), ohms(range.rMaxOhm()));
    }

    private static String ohms(double value) {
        if (Double.isInfinite(value)) {
            return "infinite resistance";
        }
        if (value >= 1e6) {
            return number(value / 1e6) + " MΩ";
        }
        return value >= 1e3 ? number(value / 1e3) + " kΩ" : number(value) + " Ω";
    }

    /** Up to four significant digits, without trailing zeros. */
    static String number(double value) {
        if (Double.isInfinite(value)) {
            return "∞";
        }
        String text = String.format(Locale.ROOT, "%.4g", value);
        return text.contains(".") && !text.contains("e") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    /** What differs from the reference experiment, for example {@code epochs 2 instead of 20}. */
    static List<String> differences(ExperimentSettings settings) {
        List<Setting<?>> harmless =
                settings.crossbar().cells().error() instanceof GenericError
                        ? List.of(Settings.SEED, Settings.THREADS)
                        : WITHOUT_ALPHA;
        return Settings.STORED.stream()
                .filter(key -> !harmless.contains(key))
                .filter(differsIn(settings))
                .map(
                        key ->
                                String.format(
                                        Locale.ROOT,
                                        "%s %s instead of %s",
                                        key,
                                        key.shownText(settings).orElse("none"),
                                        key.shownText(ExperimentSettings.REFERENCE).orElse("none")))
                .toList();
    }

    private static Predicate<Setting<?>> differsIn(ExperimentSettings settings) {
        return key -> !key.shownText(settings).equals(key.shownText(ExperimentSettings.REFERENCE));
    }

    /** What stands around the cells, and what is done for them; empty if nothing is. */
    static String circuit(ExperimentSettings settings) {
        return Stream.of(CircuitRows.ALL, TimeRows.ALL, RemedyRows.ALL)
                .flatMap(List::stream)
                .filter(differsIn(settings))
                .map(key -> key.option() + " " + key.shownText(settings).orElseThrow())
                .collect(Collectors.joining(", "));
    }
}
