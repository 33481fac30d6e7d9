package org.crossbarlab.ui.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts shown to users, by key ({@code panel.area.element}). Keys stand in the code as literal
 * strings, so that a test finds the missing and the unused ones.
 */
public final class Messages {

    private static final String BUNDLE = "org.crossbarlab.ui.i18n.messages";

    private Messages() {}

    /**
     * The text of a key in the user's language, or in English where there is none.
     *
     * @param key as in {@code messages.properties}
     * @param arguments for the places {0}, {1}, … of the text
     * @throws java.util.MissingResourceException if no text has this key
     */
    public static String get(String key, Object... arguments) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), noFallback);
        // Numbers in sentences are written as in the charts beside them, in every language.
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
