package org.crossbarlab.ui.data;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.Mnist;
import org.crossbarlab.data.MnistDownload;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where images come from.
 *
 * @param download gets MNIST from the network
 * @param downloads the folder that downloads go to
 * @param located finds the folder that holds MNIST, if there is one
 * @param synthetic draws the built-in digits
 */
public record DataSources(
        MnistDownload download,
        Path downloads,
        Supplier<Optional<Path>> located,
        Supplier<Dataset> synthetic) {

    /** Sources that look for MNIST wherever it may be on this machine. */
    public DataSources(MnistDownload download, Path downloads, Supplier<Dataset> synthetic) {
        this(download, downloads, () -> Mnist.locate(Optional.empty()), synthetic);
    }

    /** Images and the folder they were read from, if any. */
    record Loaded(Dataset dataset, Optional<Path> folder) {}

    Loaded folder(Path folder) {
        return new Loaded(Mnist.read(folder), Optional.of(folder));
    }

    Loaded drawn() {
        return new Loaded(synthetic.get(), Optional.empty());
    }

    /** What is on the disk, else what can be drawn. */
    Loaded first() {
        return located.get().map(this::folder).orElseGet(this::drawn);
    }
}
