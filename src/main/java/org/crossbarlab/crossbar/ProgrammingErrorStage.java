package org.crossbarlab.crossbar;

import org.crossbarlab.device.ErrorDistribution;

import java.util.Optional;

/**
 * The moment of programming: every cell lands beside its target, G = target + s·z, but never below
 * zero, and on request never outside its range.
 *
 * @param settings of the cells
 * @param loop that closes it, if cells are read and written again
 */
record ProgrammingErrorStage(CellSettings settings, Optional<WriteVerify> loop)
        implements CellStage {

    static ProgrammingErrorStage of(CellSettings settings, RemedySettings remedies) {
        double tolerance = remedies.writeTolerance();
        return new ProgrammingErrorStage(
                settings,
                tolerance == 0
                        ? Optional.empty()
                        : Optional.of(new WriteVerify(tolerance, settings.error().distribution())));
    }

    @Override
    public float[] apply(float[] conductances, float[] targets, ArrayCells cells) {
        float[] spreads = settings.error().spreads(targets, settings.range());
        ErrorDistribution distribution = settings.error().distribution();
        // Version 1.0 named the stream after the distribution; another name would change every
        // chip.
        float[] z = cells.deviates(distribution.name(), distribution);
        float[] remaining = loop.map(verify -> verify.verified(z)).orElse(z);
        float[] programmed = new float[targets.length];
        add(conductances, spreads, remaining, programmed);
        boolean clip = settings.clip();
        float floor = clip ? (float) settings.range().gMin() : 0;
        clamp(programmed, floor, clip ? 1 : Float.MAX_VALUE);
        return programmed;
    }

    // The loops stand in small methods of plain arguments: so the compiler vectorises them.

    private static void add(float[] targets, float[] spreads, float[] z, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = targets[i] + spreads[i] * z[i];
        }
    }

    private static void clamp(float[] values, float floor, float ceiling) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(Math.max(values[i], floor), ceiling);
        }
    }
}
