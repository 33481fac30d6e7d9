package org.crossbarlab.experiment;

import org.crossbarlab.crossbar.LayerScope;
import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.text.Sentence;

import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A kind of setting: how its values are written, in files and on command lines, and which number
 * stands for each. Whether a value is in range is for the settings to say; a text only has to be of
 * the right kind.
 *
 * @param type of the values
 * @param form of their text
 * @param word that stands for the value which is no number; else empty
 * @param expected what a text must be, to follow "must be"
 * @param parser of a text; throws an IllegalArgumentException for other kinds
 * @param writer of the text, which the parser reads back exactly
 * @param number that stands for a value, on scales and in sweeps
 * @param nearest value to a number; throws an InvalidValueException where a whole one is meant and
 *     the number is another
 */
public record Kind<T>(
        Class<T> type,
        Form form,
        String word,
        Sentence expected,
        Function<String, T> parser,
        Function<T, String> writer,
        ToDoubleFunction<T> number,
        DoubleFunction<T> nearest) {

    /** What a text looks like. */
    public enum Form {
        WHOLE,
        NUMBER,
        NAME,
        FLAG
    }

    /** Beyond, doubles are further apart than whole numbers. */
    public static final double LARGEST_EXACT = 1L << 53;

    /** How far a whole number may be off by arithmetic, and is meant all the same. */
    private static final double NOISE = 1e-6;

    public static final Kind<Integer> WHOLE =
            new Kind<>(
                    Integer.class,
                    Form.WHOLE,
                    "",
                    Sentence.of("setting.kind.whole"),
                    Integer::valueOf,
                    value -> Integer.toString(value),
                    Integer::doubleValue,
                    number -> (int) whole(number, Integer.MAX_VALUE));

    public static final Kind<Long> LONG =
            new Kind<>(
                    Long.class,
                    Form.WHOLE,
                    "",
                    Sentence.of("setting.kind.whole"),
                    Long::valueOf,
                    value -> Long.toString(value),
                    Long::doubleValue,
                    number -> whole(number, LARGEST_EXACT));

    public static final Kind<Double> NUMBER = number("", Sentence.of("setting.kind.number"));

    /** A resistance in ohms. */
    public static final Kind<Double> OHMS = number("", Sentence.of("setting.kind.ohms"));

    /** A resistance in ohms, or one that lets no current pass. */
    public static final Kind<Double> OHMS_OR_INFINITE =
            number("infinite", Sentence.of("setting.kind.ohms.infinite"));

    /** A time in seconds. */
    public static final Kind<Double> SECONDS = number("", Sentence.of("setting.kind.seconds"));

    /** Bits, or no rounding at all; 0 is the number of that. */
    public static final Kind<Resolution> BITS =
            new Kind<>(
                    Resolution.class,
                    Form.WHOLE,
                    "analog",
                    Sentence.of("setting.kind.bits", Resolution.BITS.min(), Resolution.BITS.max()),
                    Kind::bits,
                    Resolution::toString,
                    Resolution::bits,
                    Resolution::of);

    /** The name of one of several things. */
    public static final Kind<String> NAME =
            new Kind<>(
                    String.class,
                    Form.NAME,
                    "",
                    Sentence.of("setting.kind.name"),
                    Function.identity(),
                    Function.identity(),
                    Kind::noNumber,
                    Kind::noNumber);

    public static final Kind<Boolean> FLAG =
            new Kind<>(
                    Boolean.class,
                    Form.FLAG,
                    "",
                    Sentence.of("setting.kind.flag"),
                    Kind::flag,
                    value -> Boolean.toString(value),
                    Kind::noNumber,
                    Kind::noNumber);

    /** In which layers. */
    public static final Kind<LayerScope> LAYERS =
            text(
                    LayerScope.class,
                    Sentence.of("setting.kind.layers"),
                    LayerScope::parse,
                    LayerScope::toString);

    /** Single cells, each with what became of it. */
    public static final Kind<MarkedCells> CELLS =
            text(
                    MarkedCells.class,
                    Sentence.of("setting.kind.cells"),
                    MarkedCells::parse,
                    MarkedCells::toString);

    /** Whether numbers stand for the values. */
    public boolean isNumeric() {
        return form == Form.WHOLE || form == Form.NUMBER;
    }

    /** The value that a text stands for, or nothing if it is of another kind. */
    public Optional<T> parse(String text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> Kind<T> text(
            Class<T> type,
            Sentence expected,
            Function<String, T> parser,
            Function<T, String> writer) {
        return new Kind<>(
                type, Form.NAME, "", expected, parser, writer, Kind::noNumber, Kind::noNumber);
    }

    private static Kind<Double> number(String infinite, Sentence expected) {
        return new Kind<>(
                Double.class,
                Form.NUMBER,
                infinite,
                expected,
                text ->
                        !infinite.isEmpty() && text.equals(infinite)
                                ? Double.valueOf(Double.POSITIVE_INFINITY)
                                : decimal(text),
                value ->
                        value.isInfinite() && !infinite.isEmpty() ? infinite : Numbers.exact(value),
                Double::doubleValue,
                Double::valueOf);
    }

    /**
     * Java would also take 0x1p3, 1d and blanks around, and give infinity for 1e400 and 0 for
     * 1e-400, which stand for other things.
     */
    private static Double decimal(String text) {
        if (!text.matches("NaN|[+-]?(Infinity|(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)")) {
            throw new IllegalArgumentException("Not a number: " + text);
        }
        double value = Double.parseDouble(text);
        boolean tooLarge = Double.isInfinite(value) && !text.endsWith("Infinity");
        boolean tooSmall = value == 0 && text.split("[eE]")[0].matches(".*[1-9].*");
        if (tooLarge || tooSmall) {
            throw new IllegalArgumentException("No double is as large or small: " + text);
        }
        return value;
    }

    private static long whole(double number, double largest) {
        double rounded = Math.rint(number);
        if (!(Math.abs(number - rounded) <= NOISE && Math.abs(rounded) <= largest)) {
            throw new InvalidValueException(Sentence.of("setting.fault.whole", number));
        }
        return (long) rounded;
    }

    private static Resolution bits(String text) {
        if (text.equals("analog")) {
            return Resolution.ANALOG;
        }
        int bits = Integer.parseInt(text);
        if (bits == 0) {
            throw new IllegalArgumentException("0 bits are written analog.");
        }
        return new Resolution(bits);
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false: " + text);
        };
    }

    private static double noNumber(Object value) {
        throw new UnsupportedOperationException("No number stands for " + value + ".");
    }

    private static <T> T noNumber(double number) {
        throw new UnsupportedOperationException("Nothing stands for the number " + number + ".");
    }
}
