package org.crossbarlab.ui.data;

import org.crossbarlab.data.DataException;
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
 * @param nearby finds a folder that holds MNIST where others may have put it, to be offered
 * @param synthetic draws the built-in digits
 */
public record DataSources(
        MnistDownload download,
        Path downloads,
        Supplier<Optional<Path>> located,
        Supplier<Optional<Path>> nearby,
        Supplier<Dataset> synthetic) {

    /** Sources that look for MNIST wherever it may be on this machine. */
    public DataSources(MnistDownload download, Path downloads, Supplier<Dataset> synthetic) {
        this(download, downloads, () -> Mnist.locate(Optional.empty()), Mnist::nearby, synthetic);
    }

    /** Sources that look nowhere else. */
    public DataSources(
            MnistDownload download,
            Path downloads,
            Supplier<Optional<Path>> located,
            Supplier<Dataset> synthetic) {
        this(download, downloads, located, Optional::empty, synthetic);
    }

    /**
     * Images that came.
     *
     * @param dataset the images
     * @param folder they were read from, if any
     * @param missed the folder that should have been read, if that was another
     * @param nearby a folder that may be read instead, if nobody has chosen
     */
    record Loaded(
            Dataset dataset,
            Optional<Path> folder,
            Optional<Missed> missed,
            Optional<Path> nearby) {

        Loaded(Dataset dataset, Optional<Path> folder) {
            this(dataset, folder, Optional.empty(), Optional.empty());
        }
    }

    /**
     * A folder that could not be read.
     *
     * @param folder that was meant
     * @param reason why not
     */
    record Missed(Path folder, DataException reason) {}

    Loaded folder(Path folder) {
        return new Loaded(Mnist.read(folder), Optional.of(folder));
    }

    Loaded drawn() {
        return new Loaded(synthetic.get(), Optional.empty());
    }

    /** The images used last, else what is on the disk, else what can be drawn. */
    Loaded first(Optional<Path> lastFolder) {
        Optional<Missed> missed = Optional.empty();
        if (lastFolder.isPresent()) {
            try {
                return folder(lastFolder.get());
            } catch (DataException e) {
                missed = Optional.of(new Missed(lastFolder.get(), e));
            }
        }
        Optional<Path> folder = located.get();
        if (folder.isPresent()) {
            try {
                return new Loaded(Mnist.read(folder.get()), folder, missed, Optional.empty());
            } catch (DataException e) {
                missed = missed.or(() -> Optional.of(new Missed(folder.get(), e)));
            }
        }
        return new Loaded(synthetic.get(), Optional.empty(), missed, nearby.get());
    }
}
