package org.crossbarlab.data;

import org.crossbarlab.text.Sentence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The MNIST database of handwritten digits (LeCun, Cortes and Burges 1998): 60,000 training and
 * 10,000 test images of 28×28 pixels. It is not part of the program; it is looked for on the disk
 * and may be downloaded with {@link MnistDownload}.
 */
public final class Mnist {

    /** What {@link Dataset#name()} says of these images. */
    public static final String NAME = "MNIST";

    private Mnist() {}

    /**
     * Reads the four files of a folder and verifies that they are the originals.
     *
     * @param folder holds the files, gzipped or plain, or the folder that does, at most two deeper
     * @throws DataException if the folder or a file is missing, damaged or not the original
     */
    public static Dataset read(Path folder) {
        return read(folder, MnistFile.all());
    }

    static Dataset read(Path folder, List<MnistFile> files) {
        Path home = home(folder, files);
        Map<String, String> checksums = new TreeMap<>();
        IdxFile[] contents = new IdxFile[files.size()];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = files.get(i).readIn(home);
            checksums.put(files.get(i).name(), contents[i].sha256());
        }
        return new Dataset(
                NAME,
                Dataset.DIGITS,
                IdxReader.combine(contents[0], contents[1], Dataset.DIGITS.size()),
                IdxReader.combine(contents[2], contents[3], Dataset.DIGITS.size()),
                checksums);
    }

    /**
     * The four files of a folder, gzipped or plain, under any of their names.
     *
     * @throws DataException if the folder or a file is missing
     */
    public static List<Path> files(Path folder) {
        return paths(folder, MnistFile.all());
    }

    private static List<Path> paths(Path folder, List<MnistFile> files) {
        Path home = home(folder, files);
        List<Path> names = MnistFile.list(home);
        return files.stream().map(file -> file.pathIn(home, names)).toList();
    }

    private static Path home(Path folder, List<MnistFile> files) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new DataException(Sentence.of("fault.data.file", folder));
        }
        if (!Files.isDirectory(folder)) {
            boolean dead = Files.isSymbolicLink(folder);
            throw new DataException(
                    dead
                            ? Sentence.of("fault.data.link", folder)
                            : Sentence.of("fault.data.folder", folder));
        }
        if (!Files.isReadable(folder)) {
            throw new DataException(Sentence.of("fault.data.closed", folder));
        }
        return MnistFolderSearch.in(folder, files).orElse(folder);
    }

    /**
     * Looks for MNIST: in the folder that the user names, else in the installed package's own data
     * folder (system property {@code crossbarlab.bundledData}), else in the user's data folder.
     *
     * @param explicit taken as it is, so that {@link #read} can say what is wrong with it
     * @return a folder to read, or empty if none has all four files
     */
    public static Optional<Path> locate(Optional<Path> explicit) {
        if (explicit.isPresent()) {
            return explicit;
        }
        List<MnistFile> files = MnistFile.all();
        return DataFolders.ofThisMachine().candidates().stream()
                .filter(folder -> MnistFolderSearch.isComplete(folder, files))
                .findFirst();
    }

    /**
     * The user's own folder for MNIST, whether or not it exists: where downloads go. The system
     * property {@code crossbarlab.data} overrides the operating system's custom.
     */
    public static Path userFolder() {
        return DataFolders.ofThisMachine().user();
    }

    /**
     * A folder in which someone else may have put MNIST, to be offered and not read unasked: beside
     * the working folder and in the user's home, in the places of {@code mnist-places.tsv}.
     */
    public static Optional<Path> nearby() {
        List<MnistFile> files = MnistFile.all();
        return DataFolders.ofThisMachine().nearby().stream()
                .flatMap(place -> MnistFolderSearch.usual(place, files).stream())
                .findFirst()
                .map(place -> place.toAbsolutePath().normalize());
    }
}
