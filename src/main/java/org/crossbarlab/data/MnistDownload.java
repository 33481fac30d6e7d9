package org.crossbarlab.data;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.system.AtomicMove;
import org.crossbarlab.text.FileReason;
import org.crossbarlab.text.Sentence;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Downloads MNIST, about 11 MB. Each file grows as {@code NAME.gz.part}, is verified, and only then
 * takes its name in one step, so a folder never holds half a file under a name that is read; an
 * interrupted download goes on where it stopped.
 */
public final class MnistDownload {

    /** Told about progress, on the threads that download. */
    @FunctionalInterface
    public interface Listener {

        /**
         * Something has arrived.
         *
         * @param file name of the file at work
         * @param bytes how much there is of all files together
         * @param totalBytes how much there will be; corrected when a server announces another size
         */
        void progress(String file, long bytes, long totalBytes);
    }

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<URI> mirrors;
    private final List<MnistFile> files;
    private final Duration patience;

    /** A download from the mirrors that the program knows. */
    public MnistDownload() {
        this(knownMirrors());
    }

    /**
     * A download from other mirrors.
     *
     * @param mirrors folders that hold the four gzipped files, tried in order; each address ends
     *     with a slash
     */
    public MnistDownload(List<URI> mirrors) {
        this(mirrors, MnistFile.all(), PATIENCE);
    }

    MnistDownload(List<URI> mirrors, List<MnistFile> files, Duration patience) {
        this.mirrors = List.copyOf(mirrors);
        this.files = List.copyOf(files);
        this.patience = patience;
    }

    /** The mirrors that the program knows, the best first. */
    public static List<URI> knownMirrors() {
        return ResourceTable.rows("mnist-mirrors.tsv").stream()
                .map(row -> URI.create(row.getFirst()))
                .toList();
    }

    /**
     * Puts all files into a folder, which is created if need be; files that are there and are right
     * stay as they are.
     *
     * @param control cancels the download within a fraction of a second; what has arrived stays as
     *     a {@code .part} file for the next time
     * @throws DataException if no mirror has a file or the folder cannot be written
     * @throws CancellationException if it was cancelled
     */
    public void into(Path folder, Listener listener, RunControl control) {
        createFolder(folder);
        Progress progress = new Progress(files, listener);
        try (HttpClient client = newClient()) {
            try {
                for (MnistFile file : files) {
                    if (!isPresent(file, folder)) {
                        fetch(file, folder, new Transfer(client, patience, control), progress);
                    }
                    progress.finished(file);
                }
            } finally {
                client.shutdownNow();
            }
        }
    }

    private HttpClient newClient() {
        HttpClient.Builder builder =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NORMAL);
        ProxySelector proxies = ProxySelector.getDefault();
        return (proxies == null ? builder : builder.proxy(proxies)).build();
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static boolean isPresent(MnistFile file, Path folder) {
        return file.candidates(MnistFile.list(folder)).stream()
                .anyMatch(path -> isOriginal(file, path));
    }

    private static boolean isOriginal(MnistFile file, Path path) {
        try {
            file.read(path);
            return true;
        } catch (DataException e) {
            return false;
        }
    }

    private void fetch(MnistFile file, Path folder, Transfer transfer, Progress progress) {
        Path part = folder.resolve(file.gzipName() + MnistFile.PART);
        List<Sentence> tried = new ArrayList<>();
        Exception last = null;
        try {
            if (isOriginal(file, part)) {
                AtomicMove.replace(part, folder.resolve(file.gzipName()));
                return;
            }
            for (URI mirror : mirrors) {
                try {
                    if (fetchFrom(mirror, file, part, transfer, progress)) {
                        AtomicMove.replace(part, folder.resolve(file.gzipName()));
                        return;
                    }
                    tried.add(Sentence.of("fault.data.mirror.other", mirror));
                } catch (Transfer.MirrorException e) {
                    tried.add(e.sentence());
                    last = e;
                }
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        Sentence all =
                tried.stream()
                        .reduce((before, next) -> Sentence.of("fault.data.and", before, next))
                        .orElseGet(() -> Sentence.of("fault.data.mirror.none"));
        throw new DataException(
                Sentence.of("fault.data.mirrors", file.gzipName(), all, folder), last);
    }

    /** Whether the part is the original file now; a wrong part does not stay. */
    private static boolean fetchFrom(
            URI mirror, MnistFile file, Path part, Transfer transfer, Progress progress)
            throws Transfer.MirrorException, IOException {
        URI address = mirror.resolve(file.gzipName());
        boolean resumed = Files.exists(part) && Files.size(part) > 0;
        boolean right = transfer.run(address, part, progress.of(file)) && isOriginal(file, part);
        if (!right && resumed) {
            // Mirrors compress differently, so the halves of two of them need not fit together.
            Files.deleteIfExists(part);
            right = transfer.run(address, part, progress.of(file)) && isOriginal(file, part);
        }
        if (!right) {
            Files.deleteIfExists(part);
        }
        return right;
    }

    private static DataException unwritable(Path folder, IOException cause) {
        return new DataException(
                Sentence.of("fault.data.unwritable", folder, FileReason.of(cause)), cause);
    }
}
