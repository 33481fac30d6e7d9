package org.crossbarlab.crossbar;

import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorDistribution;

/**
 * Cells that are defective by chance. Every cell of a chip has one number u, uniform in [0, 1): the
 * lowest are stuck at Gmin, those above them open, the highest stuck at Gmax. So a larger share
 * keeps the cells of a smaller one, and none of them moves when α does.
 *
 * @param shares in per cent
 * @param range of the cells
 */
record StuckCellsStage(StuckShares shares, ConductanceRange range) implements CellStage {

    private static final String STREAM = "stuck cells";

    @Override
    public float[] apply(float[] conductances, float[] targets, ArrayCells cells) {
        double low = shares.low() / StuckShares.PERCENT.max();
        double open = low + shares.open() / StuckShares.PERCENT.max();
        double high = 1 - shares.high() / StuckShares.PERCENT.max();
        float[] z = cells.deviates(STREAM, ErrorDistribution.UNIFORM);
        float[] stuck = conductances.clone();
        for (int i = 0; i < stuck.length; i++) {
            double u = z[i] + 0.5;
            if (u < low) {
                stuck[i] = Defect.LOW.conductance(targets[i], range);
            } else if (u >= high) {
                stuck[i] = Defect.HIGH.conductance(targets[i], range);
            } else if (u < open) {
                stuck[i] = Defect.OPEN.conductance(targets[i], range);
            }
        }
        return stuck;
    }
}
