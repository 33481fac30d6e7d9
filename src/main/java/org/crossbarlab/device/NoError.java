package org.crossbarlab.device;

import org.crossbarlab.text.Sentence;

import java.util.List;

/** A perfect write: every cell takes its target exactly. */
public record NoError() implements ProgrammingError {

    @Override
    public String id() {
        return "none";
    }

    @Override
    public ErrorDistribution distribution() {
        return ErrorDistribution.NORMAL;
    }

    @Override
    public double spread(double conductance, ConductanceRange range) {
        return 0;
    }

    @Override
    public List<Sentence> faults(ConductanceRange range) {
        return List.of();
    }
}
