package org.crossbarlab.device;

/** How a generic error depends on the conductance that was aimed for. */
public enum Scaling {
    /** s = α·Gmax: the same absolute error everywhere in the range. */
    INDEPENDENT {
        @Override
        double factor(double conductance) {
            return 1;
        }
    },
    /** s = α·G: the same relative error everywhere, so cells at Gmin err least. */
    PROPORTIONAL {
        @Override
        double factor(double conductance) {
            return conductance;
        }
    },
    /** s = α·Gmax²/G: cells at Gmin err most; a cell at exactly zero stays there. */
    INVERSE {
        @Override
        double factor(double conductance) {
            return conductance > 0 ? 1 / conductance : 0;
        }
    };

    abstract double factor(double conductance);
}
