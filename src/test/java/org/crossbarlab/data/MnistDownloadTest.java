package org.crossbarlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.data.Mirror.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Downloads from servers on this machine; the timeouts only end a test that hangs. */
@Timeout(60)
class MnistDownloadTest {

    private static final String FIRST = "train-images-idx3-ubyte.gz";
    private static final Duration LONG = Duration.ofSeconds(50);
    private static final MnistDownload.Listener NOBODY = (file, bytes, total) -> {};

    @TempDir private Path root;
    private final SmallMnist small = new SmallMnist();
    private final Map<String, byte[]> offered = small.offered();
    private final List<Mirror> mirrors = new ArrayList<>();

    @AfterEach
    void closeMirrors() {
        mirrors.forEach(Mirror::close);
    }

    @Test
    void putsTheFourFilesIntoANewFolderAndReportsProgress() throws IOException {
        Mirror mirror = mirror(Manner.HONEST, offered);
        List<String> names = new CopyOnWriteArrayList<>();
        List<Long> arrived = new CopyOnWriteArrayList<>();
        List<Long> totals = new CopyOnWriteArrayList<>();

        download(LONG)
                .into(
                        folder(),
                        (file, bytes, total) -> {
                            names.add(file);
                            arrived.add(bytes);
                            totals.add(total);
                        },
                        new RunControl());

        assertThat(Mnist.read(folder(), small.table()).test().count()).isEqualTo(20);
        assertThat(filesInFolder()).containsExactlyInAnyOrderElementsOf(offered.keySet());
        assertThat(mirror.requests()).containsExactlyElementsOf(offered.keySet());
        assertThat(names.stream().distinct()).containsExactlyElementsOf(offered.keySet());
        long size = offered.values().stream().mapToLong(bytes -> bytes.length).sum();
        assertThat(arrived).isSorted().endsWith(size);
        assertThat(totals).endsWith(size);
    }

    @Test
    void leavesFilesThatAreRightAlone() throws IOException {
        Files.createDirectories(folder());
        small.writeTo(folder());
        Mirror mirror = mirror(Manner.HONEST, offered);

        download(LONG).into(folder(), NOBODY, new RunControl());

        assertThat(mirror.requests()).isEmpty();
    }

    @Test
    void replacesAFileThatIsWrong() throws IOException {
        Files.createDirectories(folder());
        small.writeTo(folder());
        IdxBytes.write(folder().resolve(FIRST), new byte[] {1, 2, 3});
        Mirror mirror = mirror(Manner.HONEST, offered);

        download(LONG).into(folder(), NOBODY, new RunControl());

        assertThat(mirror.requests()).containsExactly(FIRST);
        assertThatMnistIsComplete();
    }

    @Test
    void goesOnWhereAnEarlierDownloadStopped() throws IOException {
        writePart(Arrays.copyOf(offered.get(FIRST), 100));
        Mirror mirror = mirror(Manner.HONEST, offered);

        download(LONG).into(folder(), NOBODY, new RunControl());

        assertThat(mirror.requests()).first().isEqualTo(FIRST + " bytes=100-");
        assertThatMnistIsComplete();
    }

    @Test
    void takesAPartThatIsTheWholeFileWithoutAsking() throws IOException {
        writePart(offered.get(FIRST));
        Mirror mirror = mirror(Manner.HONEST, offered);

        download(LONG).into(folder(), NOBODY, new RunControl());

        assertThat(mirror.requests()).hasSize(3).noneMatch(request -> request.startsWith(FIRST));
        assertThatMnistIsComplete();
    }

    @Test
    void beginsAnewWhereTheServerIgnoresRanges() throws IOException {
        writePart(Arrays.copyOf(offered.get(FIRST), 100));
        Mirror mirror = mirror(Manner.IGNORES_RANGES, offered);

        download(LONG).into(folder(), NOBODY, new RunControl());

        assertThat(mirror.requests()).hasSize(4);
        assertThatMnistIsComplete();
    }

    @Test
    void beginsAnewWhereThePartDoesNotFit() throws IOException {
        writePart(new byte[100]);
        Mirror mirror = mirror(Manner.HONEST, offered);

        download(LONG).into(folder(), NOBODY, new RunControl());

        assertThat(mirror.requests()).startsWith(FIRST + " bytes=100-", FIRST);
        assertThatMnistIsComplete();
    }

    @Test
    void beginsAnewWhereThePartIsLongerThanTheFile() throws IOException {
        writePart(new byte[offered.get(FIRST).length + 1]);
        mirror(Manner.HONEST, offered);

        download(LONG).into(folder(), NOBODY, new RunControl());

        assertThatMnistIsComplete();
    }

    @Test
    void asksTheNextMirrorWhereTheFirstHasOtherBytes() throws IOException {
        Map<String, byte[]> wrong = new HashMap<>(offered);
        wrong.put(FIRST, IdxBytes.gzip(IdxBytes.images(7)));
        mirror(Manner.HONEST, wrong);
        Mirror second = mirror(Manner.HONEST, offered);

        download(LONG).into(folder(), NOBODY, new RunControl());

        assertThat(second.requests()).containsExactly(FIRST);
        assertThatMnistIsComplete();
    }

    @Test
    void letsTheNextMirrorFinishWhatTheFirstBegan() throws IOException {
        mirror(Manner.HANGS_UP, offered);
        Mirror second = mirror(Manner.HONEST, offered);

        download(LONG).into(folder(), NOBODY, new RunControl());

        assertThat(second.requests()).first().asString().matches(FIRST + " bytes=[1-9]\\d*-");
        assertThatMnistIsComplete();
    }

    @Test
    void asksTheNextMirrorWhereTheFirstFallsSilent() throws IOException {
        mirror(Manner.FALLS_SILENT, offered);
        mirror(Manner.HONEST, offered);

        download(Duration.ofMillis(300)).into(folder(), NOBODY, new RunControl());

        assertThatMnistIsComplete();
    }

    @ParameterizedTest
    @EnumSource(names = {"HONEST", "FALLS_SILENT"})
    void leavesOnlyABeginningWhenCancelled(Manner manner) throws IOException {
        mirror(manner, offered);
        RunControl control = new RunControl();

        assertThatThrownBy(
                        () ->
                                download(LONG)
                                        .into(
                                                folder(),
                                                (file, bytes, total) -> control.cancel(),
                                                control))
                .isInstanceOf(CancellationException.class);

        assertThat(filesInFolder()).isSubsetOf(FIRST, FIRST + ".part");
        for (String name : filesInFolder()) {
            assertThat(offered.get(FIRST)).startsWith(Files.readAllBytes(folder().resolve(name)));
        }
    }

    @Test
    void asksNobodyWhenCancelledBefore() throws IOException {
        Mirror mirror = mirror(Manner.HONEST, offered);
        RunControl control = new RunControl();
        control.cancel();

        assertThatThrownBy(() -> download(LONG).into(folder(), NOBODY, control))
                .isInstanceOf(CancellationException.class);

        assertThat(mirror.requests()).isEmpty();
        assertThat(filesInFolder()).isEmpty();
    }

    @Test
    void saysWhatToDoWhenNoMirrorWorks() throws IOException {
        URI empty = mirror(Manner.HONEST, Map.of()).address();
        Mirror closed = mirror(Manner.HONEST, offered);
        closed.close();

        assertThatThrownBy(() -> download(LONG).into(folder(), NOBODY, new RunControl()))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "No mirror gave the file %s: %s answers with the code 404; %s cannot be"
                                + " reached; check the network, or put the four MNIST files into %s"
                                + " by hand.",
                        FIRST, empty.resolve(FIRST), closed.address().resolve(FIRST), folder());
    }

    @Test
    void saysThatAMirrorAnswersWithAPage() throws IOException {
        Map<String, byte[]> pages = new HashMap<>();
        pages.put(FIRST, "<!DOCTYPE html><html>Please sign in".getBytes(UTF_8));
        URI portal = mirror(Manner.HONEST, pages).address();

        assertThatThrownBy(() -> download(LONG).into(folder(), NOBODY, new RunControl()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(
                        ": %s answers, but not with MNIST; check the network", portal);
        assertThat(filesInFolder()).isEmpty();
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        mirror(Manner.HONEST, offered);
        Path file = Files.createFile(root.resolve("file"));

        assertThatThrownBy(
                        () -> download(LONG).into(file.resolve("mnist"), NOBODY, new RunControl()))
                .isInstanceOf(DataException.class)
                .hasMessageMatching(
                        "The folder .* cannot be written \\((something else has its place|a part of"
                                + " its path is no folder)\\); choose another folder or free some"
                                + " space\\.");
    }

    @Test
    void passesTheListenersFaultOn() throws IOException {
        mirror(Manner.HONEST, offered);
        IllegalStateException fault = new IllegalStateException("a broken progress bar");

        assertThatThrownBy(
                        () ->
                                download(LONG)
                                        .into(
                                                folder(),
                                                (file, bytes, total) -> {
                                                    throw fault;
                                                },
                                                new RunControl()))
                .isSameAs(fault);
    }

    @Test
    void knowsSeveralMirrors() {
        assertThat(MnistDownload.knownMirrors())
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        mirror -> {
                            assertThat(mirror).hasScheme("https");
                            assertThat(mirror.getPath()).endsWith("/");
                        });
    }

    private Path folder() {
        return root.resolve("new").resolve("mnist");
    }

    private Mirror mirror(Manner manner, Map<String, byte[]> files) throws IOException {
        Mirror mirror = new Mirror(manner, files);
        mirrors.add(mirror);
        return mirror;
    }

    private MnistDownload download(Duration patience) {
        return new MnistDownload(
                mirrors.stream().map(Mirror::address).toList(), small.table(), patience);
    }

    private void writePart(byte[] bytes) throws IOException {
        Files.createDirectories(folder());
        IdxBytes.write(folder().resolve(FIRST + ".part"), bytes);
    }

    private List<String> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void assertThatMnistIsComplete() throws IOException {
        assertThat(filesInFolder()).containsExactlyInAnyOrderElementsOf(offered.keySet());
        assertThat(Mnist.read(folder(), small.table()).training().count()).isEqualTo(50_000);
    }
}
