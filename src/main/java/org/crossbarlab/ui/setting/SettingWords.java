package org.crossbarlab.ui.setting;

import org.crossbarlab.experiment.Setting;
import org.crossbarlab.text.Messages;

import java.util.Locale;

/** The words of a setting in the user's language, and the names of its controls. */
public record SettingWords(Setting<?> setting) {

    /** An underscore marks the mnemonic. */
    public String label() {
        return Messages.words(setting.label());
    }

    /** Without a mnemonic. */
    public String name() {
        return label().replace("_", "");
    }

    /** May be empty. */
    public String unit() {
        return Messages.words(setting.unit());
    }

    /** The whole explanation, for tooltips. */
    public String help() {
        return Messages.words(setting.help());
    }

    /** Short enough for one line of the panel. */
    public String line() {
        return Messages.words(setting.line());
    }

    /** One of its choices. */
    public String choice(String id) {
        return Messages.words(setting.choice(id));
    }

    /** What a choice means, in one line. */
    public String choiceLine(String id) {
        return Messages.words(setting.choiceLine(id));
    }

    /** What a choice is, in full. */
    public String choiceHelp(String id) {
        return Messages.words(setting.choiceHelp(id));
    }

    /** The id of a control, for example {@code weight-bits-slider}. */
    public String id(String part) {
        String hyphens = setting.name().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return hyphens + "-" + part;
    }
}
