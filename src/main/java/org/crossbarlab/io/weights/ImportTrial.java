package org.crossbarlab.io.weights;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.nn.OverflowException;

import java.util.Arrays;
import java.util.List;

/**
 * Chooses among the ways in which a file can be read by what they make of training images; the test
 * images are not looked at.
 */
public final class ImportTrial {

    private static final int IMAGES = 2000;

    /** By so much another reading must be better than a likelier one, as a fraction of 1. */
    private static final double MARGIN = 0.05;

    /**
     * Errors on other pixels are at most this share of those on pixels as they are here, or the
     * network was trained on the latter: a network that has learned little proves nothing.
     */
    private static final double FEWER_ERRORS = 0.6;

    /**
     * A reading with what it reached.
     *
     * @param accuracy a fraction of 1
     */
    private record Tried(ImportedNetwork network, double accuracy) {}

    private ImportTrial() {}

    /**
     * The way that reads best, at every scale of pixels.
     *
     * @param candidates the likeliest first, at least one
     * @param data with training images
     * @param pool shares the tests
     * @param control may cancel
     */
    public static ImportedNetwork best(
            List<ImportedNetwork> candidates, Dataset data, WorkerPool pool, RunControl control) {
        if (candidates.size() == 1 && candidates.getFirst().isOurs()) {
            return candidates.getFirst();
        }
        Dataset sample = sample(data);
        Tried best = likeliest(candidates, PixelScale.UNIT, sample, pool, control);
        double errors = 1 - best.accuracy();
        for (PixelScale scale : PixelScale.values()) {
            Tried tried = likeliest(candidates, scale, sample, pool, control);
            if (1 - tried.accuracy() < FEWER_ERRORS * errors
                    && tried.accuracy() > best.accuracy()) {
                best = tried;
            }
        }
        return best.network();
    }

    private static Tried likeliest(
            List<ImportedNetwork> candidates,
            PixelScale scale,
            Dataset sample,
            WorkerPool pool,
            RunControl control) {
        Tried best = null;
        for (ImportedNetwork candidate : candidates) {
            ImportedNetwork scaled = candidate.trainedOn(scale);
            Tried tried = new Tried(scaled, accuracy(scaled, sample, pool, control));
            best = best == null || tried.accuracy() > best.accuracy() + MARGIN ? tried : best;
        }
        return best;
    }

    private static double accuracy(
            ImportedNetwork network, Dataset sample, WorkerPool pool, RunControl control) {
        TestBench bench = new TestBench(sample, network.architecture(), 1, pool);
        try {
            return bench.testDigital(network.parameters(), control).accuracy();
        } catch (OverflowException e) {
            return 0;
        }
    }

    private static Dataset sample(Dataset data) {
        LabelledImages all = data.training();
        int count = Math.min(IMAGES, all.count());
        LabelledImages first =
                new LabelledImages(
                        all.rows(),
                        all.columns(),
                        all.classes(),
                        Arrays.copyOf(all.pixels(), count * all.pixelsPerImage()),
                        Arrays.copyOf(all.labels(), count));
        return new Dataset(data.name(), data.classNames(), first, first, data.checksums());
    }
}
