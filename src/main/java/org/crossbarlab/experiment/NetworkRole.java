package org.crossbarlab.experiment;

/** The two networks of the experiment; they start from the same weights and see the same images. */
public enum NetworkRole {
    /** Trained with exact arithmetic. */
    DIGITAL,
    /** Trained with the crossbars' errors in every forward pass. */
    AWARE
}
