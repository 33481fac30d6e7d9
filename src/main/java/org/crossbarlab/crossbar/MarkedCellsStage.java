package org.crossbarlab.crossbar;

import org.crossbarlab.device.ConductanceRange;

import java.util.Map;

/**
 * Cells that were marked by hand.
 *
 * @param marked of this matrix alone
 * @param range of the cells
 */
record MarkedCellsStage(MarkedCells marked, ConductanceRange range) implements CellStage {

    @Override
    public float[] apply(float[] conductances, float[] targets, ArrayCells cells) {
        float[] changed = conductances.clone();
        for (Map.Entry<CellAddress, Defect> mark : marked.marks().entrySet()) {
            int cell = cells.indexOf(mark.getKey());
            if (cell >= 0) {
                changed[cell] = mark.getValue().conductance(targets[cell], range);
            }
        }
        return changed;
    }
}
