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
     * @param folder holds the files, gzipped or plain
     * @throws DataException if the folder or a file is missing, damaged or not the original
     */
    public static Dataset read(Path folder) {
        return read(folder, MnistFile.all());
    }

    static Dataset read(Path folder, List<MnistFile> files) {
        List<Path> paths = paths(folder, files);
        Map<String, String> checksums = new TreeMap<>();
        IdxFile[] contents = new IdxFile[files.size()];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = files.get(i).read(paths.get(i));
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
        if (!Files.isDirectory(folder)) {
            throw new DataException(Sentence.of("fault.data.folder", folder));
        }
        return files.stream().map(file -> require(folder, file)).toList();
    }

    private static Path require(Path folder, MnistFile file) {
        return file.findIn(folder)
                .orElseThrow(
                        () ->
                                new DataException(
                                        Sentence.of("fault.data.lacks", folder, file.name())));
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
        return DataFolders.ofThisMachine().candidates().stream()
                .filter(Mnist::isComplete)
                .findFirst();
    }

    /**
     * The user's own folder for MNIST, whether or not it exists: where downloads go. The system
     * property {@code crossbarlab.data} overrides the operating system's custom.
     */
    public static Path userFolder() {
        return DataFolders.ofThisMachine().user();
    }

    private static boolean isComplete(Path folder) {
        return MnistFile.all().stream().allMatch(file -> file.findIn(folder).isPresent());
    }
}
