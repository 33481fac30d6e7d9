package org.crossbarlab.ui.caption;

import org.crossbarlab.experiment.CircuitRows;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.RemedyRows;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.TimeRows;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.setting.SettingNumbers;
import org.crossbarlab.ui.setting.SettingWords;

import java.util.List;
import java.util.stream.Stream;

/** What is said of the settings whose own explanation says it all. */
final class SettingCaptions {

    /** The settings around the cells, those of time, and the remedies. */
    static final List<Setting<?>> SETTINGS =
            Stream.of(CircuitRows.ALL, TimeRows.ALL, RemedyRows.ALL)
                    .<Setting<?>>flatMap(List::stream)
                    .toList();

    private SettingCaptions() {}

    static List<CaptionRule> rules() {
        return SETTINGS.stream()
                .map(
                        setting ->
                                new CaptionRule(
                                        (before, now) -> isChanged(setting, before, now),
                                        now -> text(setting, now)))
                .toList();
    }

    /** Whether a setting is another one; that it begins or ceases to count does not make it so. */
    static boolean isChanged(Setting<?> setting, Moment before, Moment now) {
        var earlier = setting.get(before.settings());
        var later = setting.get(now.settings());
        return earlier.isPresent() && later.isPresent() && !earlier.equals(later);
    }

    private static String text(Setting<?> setting, Moment now) {
        SettingWords words = new SettingWords(setting);
        if (setting.kind() == Kind.NAME) {
            String id = setting.as(Kind.NAME).get(now.settings()).orElseThrow();
            return Messages.get(
                    "caption.setting", words.name(), words.choice(id), words.choiceHelp(id));
        }
        if (setting.kind() == Kind.FLAG) {
            boolean on = setting.as(Kind.FLAG).get(now.settings()).orElseThrow();
            String state =
                    on ? Messages.get("caption.setting.on") : Messages.get("caption.setting.off");
            return Messages.get("caption.setting", words.name(), state, words.help());
        }
        double position = SettingNumbers.position(setting, now.settings()).orElseThrow();
        String number = SettingNumbers.notation(setting).format(position);
        String value = (number + " " + words.unit()).strip();
        return Messages.get("caption.setting", words.name(), value, words.help());
    }
}
