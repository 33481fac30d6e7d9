package org.crossbarlab.crossbar;

import java.util.ArrayList;
import java.util.List;

/**
 * What happens to cells at one moment between their targets and a product: the programming error
 * when they are set, and whatever else the settings ask for, in the order of time. Adding a moment
 * is one class and one line in {@link #of}; if it is random it names a stream of its own, so that
 * the others keep their numbers.
 */
interface CellStage {

    /**
     * Lets it happen to one array.
     *
     * @param conductances as the moment before left them, normalised to Gmax = 1; not modified
     * @param targets what the cells were to take; not modified
     * @param cells which array it is
     * @return a new array
     */
    float[] apply(float[] conductances, float[] targets, ArrayCells cells);

    /** All that happens under these settings, in order; nothing if cells take their targets. */
    static List<CellStage> of(CellSettings settings, RemedySettings remedies) {
        StuckShares shares = settings.defects().shares();
        MarkedCells marked = settings.defects().marked();
        List<CellStage> stages = new ArrayList<>();
        if (settings.hasError()) {
            stages.add(ProgrammingErrorStage.of(settings, remedies));
        }
        if (!settings.drift().isNone()) {
            stages.add(new DriftStage(settings.drift()));
        }
        if (!shares.isNone()) {
            stages.add(new StuckCellsStage(shares, settings.range()));
        }
        if (!marked.isEmpty()) {
            stages.add(new MarkedCellsStage(marked, settings.range()));
        }
        return stages;
    }
}
