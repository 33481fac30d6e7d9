package org.crossbarlab.crossbar;

import org.crossbarlab.math.Interval;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * The wires of an array, and how large an array may be. Inputs drive the rows from one side, so
 * each cell takes its current from the wire that carries its input, and all of it is linear: wires
 * fold into the effective weights. (Where inputs gate the cells instead, currents do not add up
 * linearly and nothing folds; that is not modelled.)
 *
 * @param rowOhm resistance of a row from one cell to the next
 * @param columnOhm the same of a column
 * @param rowTerminalOhm between a driver and its row
 * @param columnTerminalOhm between a column and what reads it
 * @param maxRows inputs that one array takes; larger matrices are split
 * @param maxColumns outputs that one array takes
 */
public record WireSettings(
        double rowOhm,
        double columnOhm,
        double rowTerminalOhm,
        double columnTerminalOhm,
        int maxRows,
        int maxColumns) {

    /** Resistances, in ohms. */
    public static final Interval OHMS = new Interval(0, 1e6);

    /** Sizes of an array: larger ones are not built. */
    public static final Interval SIZE = new Interval(2, 1024);

    /** Wires that do not resist, in large arrays. */
    public static final WireSettings NONE = new WireSettings(0, 0, 0, 0, 1024, 1024);

    /**
     * @throws InvalidValueException if a number is out of range
     */
    public WireSettings {
        List<Sentence> faults = new ArrayList<>();
        require(
                OHMS,
                rowOhm,
                Sentence.of("setting.wireRowOhm.fault", OHMS.min(), OHMS.max(), rowOhm),
                faults);
        require(
                OHMS,
                columnOhm,
                Sentence.of("setting.wireColumnOhm.fault", OHMS.min(), OHMS.max(), columnOhm),
                faults);
        require(
                OHMS,
                rowTerminalOhm,
                Sentence.of(
                        "setting.wireRowTerminalOhm.fault", OHMS.min(), OHMS.max(), rowTerminalOhm),
                faults);
        require(
                OHMS,
                columnTerminalOhm,
                Sentence.of(
                        "setting.wireColumnTerminalOhm.fault",
                        OHMS.min(),
                        OHMS.max(),
                        columnTerminalOhm),
                faults);
        require(
                SIZE,
                maxRows,
                Sentence.of("setting.maxRows.fault", SIZE.min(), SIZE.max(), (double) maxRows),
                faults);
        require(
                SIZE,
                maxColumns,
                Sentence.of(
                        "setting.maxColumns.fault", SIZE.min(), SIZE.max(), (double) maxColumns),
                faults);
        InvalidValueException.throwIfAny(faults);
    }

    private static void require(
            Interval legal, double value, Sentence fault, List<Sentence> faults) {
        if (!legal.contains(value)) {
            faults.add(fault);
        }
    }

    public WireSettings withRowOhm(double ohm) {
        return new WireSettings(
                ohm, columnOhm, rowTerminalOhm, columnTerminalOhm, maxRows, maxColumns);
    }

    public WireSettings withColumnOhm(double ohm) {
        return new WireSettings(
                rowOhm, ohm, rowTerminalOhm, columnTerminalOhm, maxRows, maxColumns);
    }

    public WireSettings withRowTerminalOhm(double ohm) {
        return new WireSettings(rowOhm, columnOhm, ohm, columnTerminalOhm, maxRows, maxColumns);
    }

    public WireSettings withColumnTerminalOhm(double ohm) {
        return new WireSettings(rowOhm, columnOhm, rowTerminalOhm, ohm, maxRows, maxColumns);
    }

    public WireSettings withMaxRows(int rows) {
        return new WireSettings(
                rowOhm, columnOhm, rowTerminalOhm, columnTerminalOhm, rows, maxColumns);
    }

    public WireSettings withMaxColumns(int columns) {
        return new WireSettings(
                rowOhm, columnOhm, rowTerminalOhm, columnTerminalOhm, maxRows, columns);
    }

    /** Whether any wire resists. */
    public boolean resist() {
        return rowOhm > 0 || columnOhm > 0 || rowTerminalOhm > 0 || columnTerminalOhm > 0;
    }
}
