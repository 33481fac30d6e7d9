package org.crossbarlab.crossbar;

import org.crossbarlab.device.Drift;
import org.crossbarlab.device.ErrorDistribution;

/**
 * The time between programming and use.
 *
 * @param drift of the cells
 */
record DriftStage(Drift drift) implements CellStage {

    @Override
    public float[] apply(float[] conductances, float[] targets, ArrayCells cells) {
        return drift.drifted(
                conductances,
                targets,
                cells.deviates("drift", ErrorDistribution.NORMAL),
                cells.deviates("drift noise", ErrorDistribution.NORMAL));
    }
}
