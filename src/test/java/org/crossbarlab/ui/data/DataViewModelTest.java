package org.crossbarlab.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.Mnist;
import org.crossbarlab.data.MnistDownload;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.testing.MnistFolder;
import org.crossbarlab.testing.SmallShapes;
import org.crossbarlab.ui.task.CurrentThreadRunner;
import org.crossbarlab.ui.task.HandedOverRunner;
import org.crossbarlab.ui.task.TaskRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Downloads from a server on this machine; the timeout only ends a test that hangs. */
@Timeout(60)
class DataViewModelTest {

    @TempDir private Path root;
    private final List<Dataset> switched = new ArrayList<>();
    private final CountDownLatch silence = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private Path offered;
    private boolean silent;

    @BeforeEach
    void serve() throws IOException {
        offered = root.resolve("nothing");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    Path file = offered.resolve(exchange.getRequestURI().getPath().substring(1));
                    try (exchange) {
                        if (silent) {
                            exchange.sendResponseHeaders(200, 5_000_000);
                            exchange.getResponseBody().write(new byte[1_000_000]);
                            exchange.getResponseBody().flush();
                            silence.await();
                        } else if (Files.exists(file)) {
                            exchange.sendResponseHeaders(200, Files.size(file));
                            Files.copy(file, exchange.getResponseBody());
                        } else {
                            exchange.sendResponseHeaders(404, -1);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        silence.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void tellsTheSizeOfOtherImages() {
        DataSources sources =
                new DataSources(
                        new MnistDownload(List.of()), root, Optional::empty, SmallShapes::dataset);
        DataViewModel model = new DataViewModel(sources, new CurrentThreadRunner(), switched::add);

        model.useSynthetic();

        assertThat(model.countsProperty().get()).endsWith("test images, 14 × 14 pixels");
    }

    @Test
    void drawsDigitsWhereNothingElseIsAndTellsTheSession() {
        DataViewModel model = model(new CurrentThreadRunner());

        model.useSynthetic();

        assertThat(switched).containsExactly(model.datasetProperty().get());
        assertThat(model.nameProperty().get()).isEqualTo("synthetic digits");
        assertThat(model.countsProperty().get())
                .isEqualTo("1,200 training images, 30 test images, 28 × 28 pixels");
        assertThat(model.originProperty().get()).startsWith("Drawn by this program");
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aFolderThatHasMovedIsNoFaultAtTheStart() {
        DataViewModel model = model(new CurrentThreadRunner());

        model.start(Optional.of(root.resolve("gone")));

        assertThat(model.faultProperty().get()).isEmpty();
        assertThat(switched).hasSize(1);
        assertThat(model.rememberedFolder()).contains(root.resolve("gone"));
        DataOffer offer = model.offerProperty().get();
        assertThat(offer.text())
                .isEqualTo(
                        "In use are other images (synthetic digits), because those of last time are"
                                + " not to be had: There is no folder %s; choose the folder that"
                                + " holds the four MNIST files.",
                        root.resolve("gone"));
        offer.action().run();
        assertThat(model.faultProperty().get()).startsWith("There is no folder");
        assertThat(model.rememberedFolder()).contains(root.resolve("gone"));

        model.useSynthetic();
        assertThat(model.rememberedFolder()).as("another choice").isEmpty();
        assertThat(model.offerProperty().get()).isNull();
    }

    @Test
    void aStickThatIsBackIsReadAtOnce() {
        MnistFolder.read();
        DataViewModel model = model(new CurrentThreadRunner());
        Path stick = root.resolve("stick");
        model.start(Optional.of(stick));

        copyMnist(stick);
        model.offerProperty().get().action().run();

        assertThat(model.nameProperty().get()).isEqualTo("MNIST");
        assertThat(model.rememberedFolder()).contains(stick);
        assertThat(model.offerProperty().get()).isNull();
    }

    @Test
    void mnistThatLiesAboutIsOfferedAndReadOnlyWhenAskedFor() {
        MnistFolder.read();
        DataViewModel model =
                new DataViewModel(
                        new DataSources(
                                new MnistDownload(List.of()),
                                downloads(),
                                Optional::empty,
                                () -> Optional.of(MnistFolder.path()),
                                () -> SyntheticDigits.generate(new RandomStreams(1), 60, 10)),
                        new CurrentThreadRunner(),
                        switched::add);

        model.start(Optional.empty());

        assertThat(model.nameProperty().get()).isEqualTo("synthetic digits");
        DataOffer offer = model.offerProperty().get();
        assertThat(offer.text())
                .isEqualTo(
                        "These images are synthetic digits; MNIST was found in %s.",
                        MnistFolder.path());
        offer.action().run();
        assertThat(model.nameProperty().get()).isEqualTo("MNIST");
    }

    @Test
    void digitsThatNobodyAskedForSayWhatTheyAre() {
        DataViewModel model = model(new CurrentThreadRunner());

        model.start(Optional.empty());

        DataOffer offer = model.offerProperty().get();
        assertThat(offer.text())
                .isEqualTo(
                        "In use are synthetic digits, which this program draws: accuracies differ"
                                + " from those of MNIST.");
        assertThat(offer.choice()).isEqualTo("Download MNIST");
    }

    private static void copyMnist(Path target) {
        try {
            Files.createDirectories(target);
            for (Path file : Mnist.files(MnistFolder.path())) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aWrongFolderLeavesTheDataAndSaysWhy() {
        DataViewModel model = model(new CurrentThreadRunner());
        model.useSynthetic();

        model.openFolder(root);

        assertThat(model.faultProperty().get())
                .startsWith("The folder " + root + " lacks the file")
                .endsWith(".");
        assertThat(model.nameProperty().get()).isEqualTo("synthetic digits");
        assertThat(switched).hasSize(1);
        model.useSynthetic();
        assertThat(model.faultProperty().get()).as("forgotten with the next try").isEmpty();
    }

    @Test
    void downloadsMnistAndUsesIt() {
        MnistFolder.read();
        offered = MnistFolder.path();
        DataViewModel model = model(new CurrentThreadRunner());

        model.download();

        assertThat(model.faultProperty().get()).isEmpty();
        assertThat(model.nameProperty().get()).isEqualTo("MNIST");
        assertThat(model.folderProperty().get()).contains(downloads());
        assertThat(model.originProperty().get()).endsWith(downloads().toString());
        assertThat(switched).hasSize(1);
    }

    @Test
    void aServerWithoutTheFilesIsOneSentence() {
        DataViewModel model = model(new CurrentThreadRunner());

        model.download();

        assertThat(model.faultProperty().get()).startsWith("No mirror gave the file").endsWith(".");
        assertThat(model.downloadingProperty().get()).isFalse();
        assertThat(switched).isEmpty();
    }

    @Test
    void aDownloadShowsItsProgressAndCanBeCancelled() throws InterruptedException {
        silent = true;
        try (HandedOverRunner runner = new HandedOverRunner()) {
            DataViewModel model = model(runner);
            model.download();
            assertThat(model.nameProperty().get()).isEqualTo("Connecting …");
            while (model.progressProperty().get() <= 0) {
                Thread.onSpinWait();
                model.sample();
            }
            assertThat(model.downloadingProperty().get()).isTrue();
            assertThat(model.activityProperty().get())
                    .matches("Downloading MNIST: [0-9.]+ of [0-9.]+ MB");
            model.useSynthetic();

            model.cancel();
            runner.deliverNext();

            assertThat(model.busyProperty().get()).isFalse();
            assertThat(model.hintProperty().get()).startsWith("The download stopped");
            assertThat(model.faultProperty().get()).as("her own wish is no fault").isEmpty();
            assertThat(switched).isEmpty();
        }
    }

    private DataViewModel model(TaskRunner runner) {
        URI address = URI.create("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
        DataSources sources =
                new DataSources(
                        new MnistDownload(List.of(address)),
                        downloads(),
                        Optional::empty,
                        () -> SyntheticDigits.generate(new RandomStreams(1), 1200, 30));
        return new DataViewModel(sources, runner, switched::add);
    }

    private Path downloads() {
        return root.resolve("downloads");
    }
}
