package org.crossbarlab.ui.sweep;

/**
 * A curve that stays for comparison.
 *
 * @param name that the user gave it
 * @param curve as it was when it was pinned, or as far as it has come since
 */
record Pin(String name, Curve curve) {

    /** So many can be told apart. */
    static final int MOST = 4;

    Pin named(String other) {
        return new Pin(other, curve);
    }
}
