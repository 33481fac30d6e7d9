package org.crossbarlab.ui.brush;

import org.crossbarlab.crossbar.CellAddress;

import java.util.List;

/** A picture of cells that a brush can mark. */
public interface Paintable {

    /** The cells at a point of the picture; none beside them. */
    List<CellAddress> cellsAt(double x, double y);

    /** The cells that keys have come to; none if they have come to none. */
    List<CellAddress> cellsAtCursor();

    /** How far a hand may move without leaving a cell out, in the picture's units. */
    double step();
}
