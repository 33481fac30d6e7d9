package org.crossbarlab.ui.input;

import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * How a number is written in a field and read back. Reading accepts a decimal point or comma and
 * either minus sign.
 */
public interface NumberNotation {

    /** The text for a value. */
    String format(double value);

    /** The value of a text, or nothing if it is not a number. */
    OptionalDouble parse(String text);

    /** What to say of a text that is no value. */
    default String complaint(String text) {
        return Messages.get("number.invalid", text);
    }

    /** Whole numbers: rounding what was typed would make another value of it. */
    static NumberNotation whole() {
        NumberNotation plain = decimal(0);
        return new NumberNotation() {
            @Override
            public String format(double value) {
                return plain.format(value);
            }

            @Override
            public OptionalDouble parse(String text) {
                OptionalDouble number = plain.parse(text);
                return number.isPresent() && isWhole(number.getAsDouble())
                        ? number
                        : OptionalDouble.empty();
            }

            @Override
            public String complaint(String text) {
                return plain.parse(text).isPresent()
                        ? Messages.get("number.whole", text)
                        : plain.complaint(text);
            }
        };
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number);
    }

    /** A count of decimals, and as many more as a value needs: it is never rounded away. */
    static NumberNotation decimal(int decimals) {
        return new NumberNotation() {
            @Override
            public String format(double value) {
                String rounded = Numbers.decimal(value, decimals);
                boolean whole = parseDecimal(rounded).equals(OptionalDouble.of(value));
                return whole ? rounded : exact(value);
            }

            @Override
            public OptionalDouble parse(String text) {
                return parseDecimal(text);
            }
        };
    }

    /** The same notation, but one value has a name of its own, such as ∞ for "no quantisation". */
    default NumberNotation withName(double named, String name) {
        NumberNotation plain = this;
        return new NumberNotation() {
            @Override
            public String format(double value) {
                return value == named ? name : plain.format(value);
            }

            @Override
            public OptionalDouble parse(String text) {
                return text.strip().equalsIgnoreCase(name)
                        ? OptionalDouble.of(named)
                        : plain.parse(text);
            }

            @Override
            public String complaint(String text) {
                return plain.complaint(text);
            }
        };
    }

    /** The same notation, but for some values another text is known. */
    default NumberNotation withTexts(DoubleFunction<Optional<String>> texts) {
        NumberNotation plain = this;
        return new NumberNotation() {
            @Override
            public String format(double value) {
                return texts.apply(value).orElseGet(() -> plain.format(value));
            }

            @Override
            public OptionalDouble parse(String text) {
                return plain.parse(text);
            }

            @Override
            public String complaint(String text) {
                return plain.complaint(text);
            }
        };
    }

    private static String exact(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        return Numbers.exact(value).replace(".0E", "e").replace('E', 'e').replace('-', '−');
    }

    private static OptionalDouble parseDecimal(String text) {
        String ascii = text.strip().replace('−', '-').replace(',', '.');
        // Double.parseDouble also takes "1d", "0x1p3" and "NaN", which nobody means here.
        if (!ascii.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(ascii);
        return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
