package org.crossbarlab.cli;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.Mnist;
import org.crossbarlab.text.Sentence;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The options that choose the images. */
final class DataOptions {

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            order = 1,
            description =
                    "mnist or synthetic (digits that the program draws; no files needed)."
                            + " Default: MNIST where it is found, else synthetic.")
    private String dataset;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            order = 2,
            description =
                    "Folder with the four MNIST files, gzipped or not. Default: the program's and"
                            + " the user's data folders.")
    private Path folder;

    /**
     * Images, and a sentence about them.
     *
     * @param dataset the images
     * @param description for the header of the output
     */
    record Loaded(Dataset dataset, String description) {}

    /** Finds faults that need no reading. */
    void check() {
        if (dataset != null && !dataset.equals("mnist") && !dataset.equals("synthetic")) {
            throw new UsageException(Sentence.of("fault.cli.dataset", dataset));
        }
        if ("synthetic".equals(dataset) && folder != null) {
            throw new UsageException(Sentence.of("fault.cli.folder"));
        }
    }

    /** Reads or draws the images. */
    Loaded load(DataSource source) {
        check();
        boolean synthetic = "synthetic".equals(dataset);
        Optional<Path> found =
                synthetic ? Optional.empty() : Optional.ofNullable(folder).or(source::locateMnist);
        if (found.isPresent()) {
            Dataset mnist = Mnist.read(found.get());
            return new Loaded(mnist, "MNIST from " + found.get() + sizes(mnist));
        }
        if (dataset != null && !synthetic) {
            throw new UsageException(Sentence.of("fault.cli.mnist"));
        }
        Dataset digits = source.synthetic();
        String reason = synthetic ? "" : " (MNIST was not found; get it with 'download-mnist')";
        return new Loaded(digits, digits.name() + reason + sizes(digits));
    }

    private static String sizes(Dataset data) {
        return String.format(
                Locale.ROOT,
                ": %,d training and %,d test images",
                data.training().count(),
                data.test().count());
    }
}
