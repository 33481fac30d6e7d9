package org.crossbarlab.ui.conductance;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.Defect;
import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.ui.brush.Marks;
import org.crossbarlab.ui.heatmap.CellIndex;
import org.crossbarlab.ui.heatmap.Glyph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which cells of the crossbars a cell of the map stands for: one of the array on view, or all that
 * hold a weight.
 *
 * @param layer on view
 * @param array on view
 * @param arrays of the mapping
 * @param referenceRows rows of the map above those of the outputs
 * @param outputs rows of the map below those
 * @param inputs columns of the map
 */
record CellNames(
        LayerChoice layer,
        ArrayChoice array,
        int arrays,
        int referenceRows,
        int outputs,
        int inputs) {

    /** The cells behind a cell of the map. */
    List<CellAddress> of(CellIndex cell) {
        int output = cell.row() - referenceRows;
        int input = layer.tiling().input(cell.column());
        if (!array.isWeight()) {
            return List.of(new CellAddress(layer.index(), array.array(), output, input));
        }
        List<CellAddress> cells = new ArrayList<>();
        for (int a = 0; a < arrays; a++) {
            cells.add(new CellAddress(layer.index(), a, output, input));
        }
        return cells;
    }

    /** What the cells behind a cell of the map are marked with. */
    List<Defect> marks(MarkedCells marked, CellIndex cell) {
        return of(cell).stream().map(marked.marks()::get).filter(Objects::nonNull).toList();
    }

    /** The signs on the map. */
    Map<CellIndex, Glyph> glyphs(MarkedCells marked) {
        MarkedCells here = marked.ofLayer(layer.index());
        if (here.isEmpty()) {
            return Map.of();
        }
        int[] columns = new int[inputs];
        for (int column = 0; column < inputs; column++) {
            columns[layer.tiling().input(column)] = column;
        }
        Map<CellIndex, List<Defect>> defects = new HashMap<>();
        here.marks()
                .forEach(
                        (address, defect) -> {
                            if (isOnView(address)) {
                                CellIndex cell =
                                        new CellIndex(
                                                address.output() + referenceRows,
                                                columns[address.input()]);
                                defects.computeIfAbsent(cell, any -> new ArrayList<>(1))
                                        .add(defect);
                            }
                        });
        Map<CellIndex, Glyph> glyphs = new HashMap<>();
        defects.forEach((cell, all) -> glyphs.put(cell, Marks.glyph(all)));
        return glyphs;
    }

    /** Marks may name cells that this mapping, or this network, does not have. */
    private boolean isOnView(CellAddress address) {
        boolean here =
                array.isWeight() ? address.array() < arrays : address.array() == array.array();
        return here
                && address.output() + referenceRows >= 0
                && address.output() < outputs
                && address.input() < inputs;
    }
}
