package org.crossbarlab.crossbar;

import java.util.Objects;

/**
 * What stands around the cells.
 *
 * @param converters of inputs and currents
 * @param wires of the arrays
 */
public record CircuitSettings(ConverterSettings converters, WireSettings wires) {

    /** Ideal converters and wires, large arrays. */
    public static final CircuitSettings IDEAL =
            new CircuitSettings(ConverterSettings.IDEAL, WireSettings.NONE);

    public CircuitSettings {
        Objects.requireNonNull(converters);
        Objects.requireNonNull(wires);
    }

    public CircuitSettings withConverters(ConverterSettings newConverters) {
        return new CircuitSettings(newConverters, wires);
    }

    public CircuitSettings withWires(WireSettings newWires) {
        return new CircuitSettings(converters, newWires);
    }
}
