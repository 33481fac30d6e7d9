package org.crossbarlab.io;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A table as comma-separated values (RFC 4180): a header, a decimal point whatever the locale. */
final class Csv {

    private final StringBuilder text = new StringBuilder();

    Csv(Object... header) {
        row(header);
    }

    /** Adds a row; whole numbers held as doubles lose their point, infinity becomes a word. */
    void row(Object... cells) {
        text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String cell(Object value) {
        String cell =
                switch (value) {
                    case Double d when d.isInfinite() -> "infinite";
                    default -> value.toString();
                };
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
