package org.crossbarlab.ui.setting;

import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.input.NumberNotation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times from seconds to years, on a scale of decimal logarithms of seconds. */
final class DurationNotation implements NumberNotation {

    /** A unit is used up to so many of the next smaller one. */
    private record Unit(String symbol, double seconds, double upTo) {}

    private static final List<Unit> UNITS =
            List.of(
                    new Unit("s", 1, 100),
                    new Unit("min", 60, 100),
                    new Unit("h", 3600, 36),
                    new Unit("d", 86_400, 700),
                    new Unit("y", 365.25 * 86_400, Double.POSITIVE_INFINITY));

    private static final Pattern TIME =
            Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)([eE]\\+?\\d{1,2})?\\s*(s|min|h|d|y)?");

    @Override
    public String format(double position) {
        double seconds = Math.pow(10, position);
        Unit unit =
                UNITS.stream()
                        .filter(each -> seconds < each.upTo() * each.seconds())
                        .findFirst()
                        .orElseThrow();
        double count = seconds / unit.seconds();
        boolean whole = count >= 10 || Math.abs(count - Math.rint(count)) < 0.05;
        return Numbers.decimal(count, whole ? 0 : 1) + " " + unit.symbol();
    }

    @Override
    public OptionalDouble parse(String text) {
        Matcher time = TIME.matcher(text.strip().replace(',', '.').toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return OptionalDouble.empty();
        }
        String exponent = time.group(2) == null ? "" : time.group(2);
        String symbol = time.group(3) == null ? "s" : time.group(3);
        double count = Double.parseDouble(time.group(1) + exponent);
        double seconds =
                UNITS.stream()
                        .filter(unit -> unit.symbol().equals(symbol))
                        .mapToDouble(unit -> unit.seconds() * count)
                        .findFirst()
                        .orElseThrow();
        return seconds > 0 ? OptionalDouble.of(Math.log10(seconds)) : OptionalDouble.empty();
    }
}
