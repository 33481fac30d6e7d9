package org.crossbarlab.ui.conductance;

import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.ui.live.Programming;

import java.util.Map;

/** Programs two untrained networks, as the session does while a slider moves. */
final class Programmings implements AutoCloseable {

    private final WorkerPool pool = new WorkerPool(1);
    private final TestBench bench;

    /**
     * @param data whose network is programmed
     */
    Programmings(Dataset data) {
        bench = new TestBench(data, 1, pool);
    }

    /** Both networks on chip 1. */
    Programming of(CrossbarSettings settings) {
        return new Programming(
                bench.architecture(),
                Map.of(
                        NetworkRole.DIGITAL, network(settings, 1, 1),
                        NetworkRole.AWARE, network(settings, 2, 1)),
                settings,
                1,
                null);
    }

    /** One network. */
    ProgrammedNetwork network(CrossbarSettings settings, long seed, int chip) {
        float[] parameters = Experiment.initialParameters(bench.architecture(), seed);
        return bench.program(parameters, settings, chip).network();
    }

    @Override
    public void close() {
        pool.close();
    }
}
