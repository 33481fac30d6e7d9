package org.crossbarlab.ui.input;

import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;

import java.util.OptionalDouble;

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

    /** A fixed count of decimals. */
    static NumberNotation decimal(int decimals) {
        return new NumberNotation() {
            @Override
            public String format(double value) {
                return Numbers.decimal(value, decimals);
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

    private static OptionalDouble parseDecimal(String text) {
        String ascii = text.strip().replace('−', '-').replace(',', '.');
        // Double.parseDouble also takes "1d", "0x1p3" and "NaN", which nobody means here.
        if (!ascii.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?")) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(ascii));
    }
}
