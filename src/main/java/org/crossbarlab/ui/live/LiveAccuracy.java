package org.crossbarlab.ui.live;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.nn.Evaluation;
import org.crossbarlab.ui.task.ConflatingWorker;

import java.util.function.LongSupplier;

/**
 * The soul of the window: the accuracy under the hand. Every change of a setting is submitted, the
 * newest wins, and with every frame the window takes what is known by then. Its figures are those
 * of {@link org.crossbarlab.experiment.TestBench#testChip} for the same chip, to the image, unless
 * a score says that it is approximate. All methods return at once and may be called on any thread;
 * the work is done on one thread of its own.
 */
public final class LiveAccuracy implements Figures, AutoCloseable {

    private final ScoreCache cache = new ScoreCache();
    private final Patience patience;
    private final LiveTester tester;
    private final ConflatingWorker<LiveRequest, LiveAnswer> worker;
    private volatile LiveRequest submitted;

    public LiveAccuracy() {
        this(System::nanoTime);
    }

    LiveAccuracy(LongSupplier nanoClock) {
        patience = new Patience(nanoClock);
        tester = new LiveTester(cache, patience, nanoClock, TestBench::program);
        worker = new ConflatingWorker<>("crossbar-live", tester);
    }

    /** Asks anew; what an older request still computes is given up. */
    public void submit(LiveRequest request) {
        submitted = request;
        worker.submit(request);
        patience.newerRequestWaits();
    }

    /** What is newly known since the last call, or null. To be called with every frame. */
    public LiveAnswer poll() {
        if (submitted != tester.current()) {
            patience.newerRequestWaits();
        }
        return worker.poll();
    }

    /** Why the newest request got no answer, or null; later requests are not affected. */
    public Throwable pollFailure() {
        return worker.pollFailure();
    }

    @Override
    public double known(Weights weights, ExperimentSettings settings, int chip) {
        return cache.get(weights, settings, chip);
    }

    @Override
    public boolean isBusy() {
        return worker.isBusy();
    }

    /** Hands in an exact test made elsewhere, which then need not be repeated. */
    public void learnDigital(Weights weights, Evaluation evaluation) {
        cache.putDigital(weights, evaluation);
    }

    /** Hands in a test on all images of a chip made elsewhere. */
    public void learnChip(
            Weights weights, ExperimentSettings settings, int chip, Evaluation evaluation) {
        cache.put(weights, settings, chip, evaluation);
    }

    /** Hands in the figure of an exact test whose answers nobody kept. */
    public void learnDigital(Weights weights, double accuracy) {
        cache.putDigital(weights, accuracy);
    }

    @Override
    public void learnChip(Weights weights, ExperimentSettings settings, int chip, double accuracy) {
        cache.put(weights, settings, chip, accuracy);
    }

    /** Gives up the running test and ends the thread. */
    @Override
    public void close() {
        worker.close();
        patience.close();
    }
}
