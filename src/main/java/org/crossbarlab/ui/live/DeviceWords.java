package org.crossbarlab.ui.live;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.LayerScope;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The devices of an experiment in a few words: "α 0.30 proportional, 8 bits balanced". */
public final class DeviceWords {

    /** What the few words say; the two resistances are said as their ratio. */
    private static final Set<Setting<?>> ALWAYS_SAID =
            Set.of(
                    Settings.ERROR,
                    Settings.ALPHA,
                    Settings.WEIGHT_BITS,
                    Settings.MAPPING,
                    Settings.R_MIN,
                    Settings.R_MAX);

    private static final int DECIMALS = 2;

    private DeviceWords() {}

    /** Error, resolution and mapping. */
    public static String of(ExperimentSettings settings) {
        Resolution bits = settings.crossbar().storage().weightBits();
        String mapping = choice(Settings.MAPPING, settings);
        return Messages.get(
                "live.device",
                error(settings),
                bits.isAnalog()
                        ? Messages.get("live.device.bits.analog", mapping)
                        : Messages.get("live.device.bits", bits.bits(), mapping));
    }

    /**
     * The same, and what else of the devices differs from others: by name where it is one thing,
     * for a line has no room for more.
     */
    public static String of(ExperimentSettings settings, ExperimentSettings others) {
        List<Setting<?>> more =
                Settings.ALL.stream()
                        .filter(each -> each.group().isHardware())
                        .filter(each -> !ALWAYS_SAID.contains(each))
                        .filter(each -> !Objects.equals(each.shown(settings), each.shown(others)))
                        .toList();
        return switch (more.size()) {
            case 0 -> of(settings);
            case 1 -> of(settings) + ", " + named(more.getFirst(), settings);
            default -> of(settings) + ", " + Messages.get("live.device.more", more.size());
        };
    }

    private static String named(Setting<?> setting, ExperimentSettings settings) {
        CrossbarSettings crossbar = settings.crossbar();
        if (setting == Settings.MARKED_CELLS) {
            int cells = crossbar.cells().defects().marked().marks().size();
            return Messages.get("live.device.marked", cells);
        }
        if (setting == Settings.ERROR_LAYERS) {
            LayerScope scope = crossbar.errorLayers();
            return scope.all()
                    ? Messages.get("live.device.layers.all")
                    : Messages.get("live.device.layers", scope.layers().size());
        }
        String label = Messages.words(setting.label()).replace("_", "");
        return label.toLowerCase(Locale.ROOT) + " " + setting.text(settings).orElse("–");
    }

    private static String error(ExperimentSettings settings) {
        ProgrammingError error = settings.crossbar().cells().error();
        return switch (error) {
            case GenericError generic ->
                    Messages.get(
                            "live.device.generic",
                            alpha(generic.alpha()),
                            choice(Settings.ERROR, settings));
            case PublishedDevice device -> device.title();
            case NoError none -> Messages.get("live.device.none");
        };
    }

    /** With two decimals, as on its slider, and with more where it has more. */
    private static String alpha(double alpha) {
        boolean isShort = Math.rint(alpha * 100) / 100 == alpha;
        return isShort ? Numbers.decimal(alpha, DECIMALS) : Numbers.exact(alpha);
    }

    /** Within a sentence, unlike on a button. */
    private static String choice(Setting<String> setting, ExperimentSettings settings) {
        String id = setting.get(settings).orElseThrow();
        return Messages.words(setting.choice(id)).toLowerCase(Locale.ROOT);
    }
}
