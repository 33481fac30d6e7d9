package org.crossbarlab.crossbar;

import org.crossbarlab.device.ConductanceRange;

import java.util.Arrays;
import java.util.Locale;

/** What a single cell does instead of what it was programmed to. */
public enum Defect {
    /** Stuck in the high-resistance state, at Gmin. */
    LOW {
        @Override
        float conductance(float target, ConductanceRange range) {
            return (float) range.gMin();
        }
    },

    /** Stuck in the low-resistance state, at Gmax. */
    HIGH {
        @Override
        float conductance(float target, ConductanceRange range) {
            return 1;
        }
    },

    /** No current passes at all: a broken contact or a transistor that never opens. */
    OPEN {
        @Override
        float conductance(float target, ConductanceRange range) {
            return 0;
        }
    },

    /** No defect but a repair: the cell sits exactly at its target. */
    REPAIRED {
        @Override
        float conductance(float target, ConductanceRange range) {
            return target;
        }
    };

    /** The conductance of such a cell, normalised to Gmax = 1. */
    abstract float conductance(float target, ConductanceRange range);

    /** Its name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * By its name in files.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Defect of(String id) {
        return Arrays.stream(values())
                .filter(defect -> defect.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No defect: " + id));
    }
}
