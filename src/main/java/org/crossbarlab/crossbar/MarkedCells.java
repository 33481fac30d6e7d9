package org.crossbarlab.crossbar;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Single cells that were marked by hand as defective or repaired, the same ones on every chip. A
 * mark of a cell that a mapping does not have (G⁻ or a reference row) waits until it has one.
 *
 * @param marks by cell
 */
public record MarkedCells(SortedMap<CellAddress, Defect> marks) {

    /** No cell is marked. */
    public static final MarkedCells NONE = new MarkedCells(new TreeMap<>());

    private static final Pattern MARK =
            Pattern.compile("(\\d{1,4})/([0-7])/(\\d{1,6}|reference)/(\\d{1,6})=([a-z]+)");

    public MarkedCells {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }

    /** The same with a mark, or without one if there is no defect. */
    public MarkedCells with(CellAddress cell, Defect defect) {
        return with(List.of(cell), defect);
    }

    /**
     * The same with a mark on each of these cells, or without any on them if there is no defect.
     */
    public MarkedCells with(Collection<CellAddress> cells, Defect defect) {
        SortedMap<CellAddress, Defect> more = new TreeMap<>(marks);
        for (CellAddress cell : cells) {
            if (defect == null) {
                more.remove(cell);
            } else {
                more.put(cell, defect);
            }
        }
        return new MarkedCells(more);
    }

    /** The marks of one layer alone. */
    public MarkedCells ofLayer(int layer) {
        return isEmpty()
                ? this
                : new MarkedCells(
                        marks.subMap(
                                new CellAddress(layer, 0, CellAddress.REFERENCE, 0),
                                new CellAddress(layer + 1, 0, CellAddress.REFERENCE, 0)));
    }

    /** The marks of all layers but one. */
    public MarkedCells without(int layer) {
        SortedMap<CellAddress, Defect> others = new TreeMap<>(marks);
        others.keySet().removeIf(cell -> cell.layer() == layer);
        return new MarkedCells(others);
    }

    /**
     * Reads what {@link #toString()} writes: {@code layer/array/output/input=defect}, all counted
     * from 0, {@code reference} in place of an output for the reference row, separated by blanks;
     * or {@code none}.
     *
     * @throws IllegalArgumentException if a mark is none, or a cell has two
     */
    public static MarkedCells parse(String text) {
        SortedMap<CellAddress, Defect> marks = new TreeMap<>();
        if (!text.equals("none")) {
            for (String part : text.strip().split("\\s+")) {
                Matcher mark = MARK.matcher(part);
                if (!mark.matches()) {
                    throw new IllegalArgumentException("No mark: " + part);
                }
                if (marks.put(address(mark), Defect.of(mark.group(5))) != null) {
                    throw new IllegalArgumentException("Marked twice: " + part);
                }
            }
        }
        return new MarkedCells(marks);
    }

    private static CellAddress address(Matcher mark) {
        String output = mark.group(3);
        return new CellAddress(
                Integer.parseInt(mark.group(1)),
                Integer.parseInt(mark.group(2)),
                output.equals("reference") ? CellAddress.REFERENCE : Integer.parseInt(output),
                Integer.parseInt(mark.group(4)));
    }

    /** As files hold it. */
    @Override
    public String toString() {
        return isEmpty()
                ? "none"
                : marks.entrySet().stream()
                        .map(mark -> mark.getKey() + "=" + mark.getValue().id())
                        .collect(Collectors.joining(" "));
    }
}
