package org.crossbarlab.crossbar;

import java.util.Objects;

/**
 * Which cells do not do what they are programmed to.
 *
 * @param shares of cells that are defective by chance, others on every chip
 * @param marked single cells, the same on every chip; a mark counts more than chance
 */
public record Defects(StuckShares shares, MarkedCells marked) {

    /** Every cell works. */
    public static final Defects NONE = new Defects(StuckShares.NONE, MarkedCells.NONE);

    public Defects {
        Objects.requireNonNull(shares);
        Objects.requireNonNull(marked);
    }

    public Defects withShares(StuckShares newShares) {
        return new Defects(newShares, marked);
    }

    public Defects withMarked(MarkedCells newMarked) {
        return new Defects(shares, newMarked);
    }

    /** The marks of one layer alone, and the same shares. */
    Defects ofLayer(int layer) {
        return withMarked(marked.ofLayer(layer));
    }
}
