package org.crossbarlab.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * An entry of the log: time, level, who says what, and the failure behind it; the same in every
 * locale, unlike those of the JDK's formatter, so that whoever gets a log file can read it.
 */
final class LogLine extends Formatter {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    @Override
    public String format(LogRecord entry) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println(
                String.join(
                        " ",
                        TIME.format(entry.getInstant()),
                        entry.getLevel().getName(),
                        entry.getLoggerName() + ":",
                        message(entry)));
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(lines);
        }
        lines.flush();
        return text.toString();
    }

    private static String message(LogRecord entry) {
        String message = String.valueOf(entry.getMessage());
        Object[] parameters = entry.getParameters();
        if (parameters == null || parameters.length == 0) {
            return message;
        }
        try {
            return new MessageFormat(message, Locale.ROOT).format(parameters);
        } catch (IllegalArgumentException e) {
            // A library's message that only looks like a pattern is still worth having.
            return message;
        }
    }
}
