package org.crossbarlab.text;

import java.util.Locale;

/**
 * How the program writes numbers: in every language with ASCII digits and a point; the window with
 * a real minus sign.
 */
public final class Numbers {

    private static final double LARGEST_EXACT = 1L << 53;

    private Numbers() {}

    /** A number with a fixed count of decimals and a real minus sign. */
    public static String decimal(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero ? text.replace("-", "") : text.replace('-', '−');
    }

    /** The number that {@link #decimal} writes; differences of such are those of what is read. */
    public static double rounded(double value, int decimals) {
        return Double.parseDouble(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    /** As {@link #compact}, without zeros at the end: 7, 0.3. */
    public static String plain(double value) {
        String text = compact(value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    /** All digits that tell a number from its neighbours, as people type it: 20000, 0.001. */
    public static String exact(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT;
        boolean negativeZero = value == 0 && 1 / value < 0;
        return whole && !negativeZero ? Long.toString((long) value) : Double.toString(value);
    }

    /** A number as short as three significant digits allow: 0.0842, 1.27, 55.3, 120. */
    public static String compact(double value) {
        double size = Math.abs(value);
        int decimals =
                size == 0 || size >= 100
                        ? 0
                        : (int) Math.clamp(2 - Math.floor(Math.log10(size)), 0, 6);
        return decimal(value, decimals);
    }

    /** A compact number and its spread, as exact as the number; without one that is 0. */
    public static String withSpread(double value, double spread) {
        String number = compact(value);
        int point = number.indexOf('.');
        int decimals = point < 0 ? 0 : number.length() - point - 1;
        return spread > 0 ? number + " ± " + decimal(spread, decimals) : number;
    }
}
