package org.crossbarlab.device;

/** Cells keep what they were given, at any time. */
public record NoDrift() implements Drift {

    @Override
    public String id() {
        return "none";
    }

    @Override
    public double seconds() {
        return DriftModels.FIRST_READ;
    }

    @Override
    public Drift at(double seconds) {
        return this;
    }

    @Override
    public boolean isNone() {
        return true;
    }

    @Override
    public float[] drifted(float[] programmed, float[] targets, float[] deviates, float[] noise) {
        return programmed.clone();
    }
}
