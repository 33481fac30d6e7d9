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

    /** By so much another way must be better than a likelier one, as a fraction of 1. */
    private static final double MARGIN = 0.01;

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
        Dataset sample = sample(data);
        ImportedNetwork best = candidates.getFirst();
        double reached = accuracy(best, sample, pool, control);
        for (PixelScale scale : PixelScale.values()) {
            for (ImportedNetwork candidate : candidates) {
                ImportedNetwork scaled = candidate.trainedOn(scale);
                double accuracy = accuracy(scaled, sample, pool, control);
                if (accuracy > reached + MARGIN) {
                    best = scaled;
                    reached = accuracy;
                }
            }
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
