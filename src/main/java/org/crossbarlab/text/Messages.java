package org.crossbarlab.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/**
 * The texts shown to users, by key ({@code panel.area.element}). Keys stand in the code as literal
 * strings, so that a test finds the missing and the unused ones. A language is one file beside
 * {@code messages.properties}.
 */
public final class Messages {

    private static final String BUNDLE = "org.crossbarlab.text.messages";

    private Messages() {}

    /**
     * The text of a key in the user's language, or in English where there is none.
     *
     * @param key as in {@code messages.properties}
     * @param arguments for the places {0}, {1}, … of the text; fractions keep all their digits
     * @throws java.util.MissingResourceException if no text has this key
     */
    public static String get(String key, Object... arguments) {
        return word(Locale.getDefault(), key, arguments);
    }

    /** The words of a sentence in the user's language. */
    public static String words(Sentence sentence) {
        return word(Locale.getDefault(), sentence.key(), sentence.arguments().toArray());
    }

    /** The words of what went wrong, in the user's language. */
    public static String words(Fault fault) {
        return all(Locale.getDefault(), fault.sentences());
    }

    /** What to tell the user of a failure: a fault's own words, or else what it calls itself. */
    public static String reason(Throwable failure) {
        return switch (failure) {
            case Fault fault -> words(fault);
            case IOException file -> Messages.get("failure.file", FileReason.of(file));
            case UncheckedIOException file ->
                    Messages.get("failure.file", FileReason.of(file.getCause()));
            default -> Messages.get("failure.unexpected", failure.toString());
        };
    }

    /** The words of sentences in English, whatever the user's language: for logs. */
    public static String english(List<Sentence> sentences) {
        return all(Locale.ROOT, sentences);
    }

    private static String all(Locale language, List<Sentence> sentences) {
        return sentences.stream()
                .map(each -> word(language, each.key(), each.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    private static String word(Locale language, String key, Object... arguments) {
        Control noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language, noFallback);
        // Numbers in sentences are written as in the charts beside them, in every language.
        MessageFormat format = new MessageFormat(bundle.getString(key), Locale.ROOT);
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] worded = arguments.clone();
        for (int i = 0; i < worded.length; i++) {
            boolean plain = i >= formats.length || formats[i] == null;
            worded[i] = worded(language, worded[i], plain);
        }
        return format.format(worded);
    }

    /** A fraction without a format of its own would be cut to three decimals. */
    private static Object worded(Locale language, Object argument, boolean plain) {
        return switch (argument) {
            case Sentence part -> word(language, part.key(), part.arguments().toArray());
            case Double number when plain -> Numbers.exact(number);
            case Float number when plain -> number.toString();
            case null, default -> argument;
        };
    }
}
