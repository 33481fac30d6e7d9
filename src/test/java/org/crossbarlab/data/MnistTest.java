package org.crossbarlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crossbarlab.testing.MnistFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

class MnistTest {

    @TempDir private Path folder;
    private final SmallMnist small = new SmallMnist();

    @BeforeEach
    void writeFiles() {
        small.writeTo(folder);
    }

    @Test
    void readsTheFourFilesAndTheirChecksums() {
        Dataset dataset = Mnist.read(folder, small.table());

        assertThat(dataset.name()).isEqualTo("MNIST");
        assertThat(dataset.training().count()).isEqualTo(50_000);
        assertThat(dataset.test().count()).isEqualTo(20);
        assertThat(dataset.checksums())
                .hasSize(4)
                .containsEntry(
                        "t10k-labels-idx1-ubyte",
                        Checksums.sha256(small.plain("t10k-labels-idx1-ubyte")));
    }

    @Test
    void readsPlainFilesInEitherSpelling() throws IOException {
        Dataset gzipped = Mnist.read(folder, small.table());
        rewritePlain("train-images-idx3-ubyte", "train-images-idx3-ubyte");
        rewritePlain("train-labels-idx1-ubyte", "train-labels.idx1-ubyte");

        assertThat(Mnist.read(folder, small.table())).isEqualTo(gzipped);
    }

    @Test
    void saysThatTheFolderIsMissing() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> Mnist.read(missing))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "There is no folder %s; choose the folder that holds the four MNIST files.",
                        missing);
    }

    @Test
    void namesAMissingFile() throws IOException {
        Files.delete(folder.resolve("t10k-labels-idx1-ubyte.gz"));

        assertThatThrownBy(() -> Mnist.read(folder, small.table()))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "The folder %s lacks the file t10k-labels-idx1-ubyte (with or without .gz);"
                                + " put it there or download MNIST.",
                        folder);
    }

    @Test
    void saysThatAFileIsNotTheOriginal() {
        byte[] changed = small.plain("t10k-images-idx3-ubyte").clone();
        changed[100] ^= 1;
        Path file =
                IdxBytes.write(folder.resolve("t10k-images-idx3-ubyte.gz"), IdxBytes.gzip(changed));

        assertThatThrownBy(() -> Mnist.read(folder, small.table()))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "The file %s is not the original MNIST file (its SHA-256 begins with %s,"
                                + " not %s); download it again.",
                        file,
                        Checksums.sha256(changed).substring(0, 12),
                        Checksums.sha256(small.plain("t10k-images-idx3-ubyte")).substring(0, 12));
    }

    @Test
    void saysThatAFileIsDamagedBeforeItSumsItUp() {
        Path file =
                IdxBytes.write(
                        folder.resolve("train-images-idx3-ubyte.gz"),
                        Arrays.copyOf(small.gzipped("train-images-idx3-ubyte"), 500));

        assertThatThrownBy(() -> Mnist.read(folder, small.table()))
                .isInstanceOf(DataException.class)
                .hasMessage("The file %s is a gzip archive cut short; download it again.", file);
    }

    @Test
    void takesTheFolderThatTheUserNames() {
        Path missing = folder.resolve("missing");

        assertThat(Mnist.locate(Optional.of(missing))).contains(missing);
    }

    @Test
    void prefersThePackagesFolderToTheUsersAndPassesOverIncompleteOnes() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(locate(folder, empty)).contains(folder);
        assertThat(locate(empty, folder)).contains(folder);
        assertThat(locate(empty, empty)).isEmpty();
    }

    @Test
    void readsTheRealFiles() {
        Dataset dataset = MnistFolder.read();

        assertThat(dataset.training().count()).isEqualTo(60_000);
        assertThat(dataset.test().count()).isEqualTo(10_000);
        assertThat(dataset.training().rows()).isEqualTo(28);
        assertThat(dataset.training().columns()).isEqualTo(28);
        assertThat(dataset.training().labels()).startsWith(5, 0, 4, 1, 9);
        assertThat(dataset.test().labels()).startsWith(7, 2, 1, 0, 4);
        assertThat(dataset.test().countPerClass())
                .containsExactly(980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009);
        assertThat(dataset.checksums())
                .containsEntry(
                        "train-images-idx3-ubyte",
                        "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db");
    }

    private static Optional<Path> locate(Path bundled, Path user) {
        String oldBundled = System.getProperty("crossbarlab.bundledData");
        String oldUser = System.getProperty("crossbarlab.data");
        try {
            restore("crossbarlab.bundledData", bundled.toString());
            restore("crossbarlab.data", user.toString());
            assertThat(Mnist.userFolder()).isEqualTo(user);
            return Mnist.locate(Optional.empty());
        } finally {
            restore("crossbarlab.bundledData", oldBundled);
            restore("crossbarlab.data", oldUser);
        }
    }

    private static void restore(String key, String value) {
        if (value == null) {
            System.clearProperty(key);
        } else {
            System.setProperty(key, value);
        }
    }

    private void rewritePlain(String name, String spelling) throws IOException {
        Files.delete(folder.resolve(name + ".gz"));
        IdxBytes.write(folder.resolve(spelling), small.plain(name));
    }
}
