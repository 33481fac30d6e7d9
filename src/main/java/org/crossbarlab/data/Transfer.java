package org.crossbarlab.data;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.text.Sentence;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Copies what a server offers into a file, from where the file ends if the server can.
 *
 * @param client asks the server
 * @param patience how long a server may be silent
 * @param control cancels the copying
 */
record Transfer(HttpClient client, Duration patience, RunControl control) {

    private static final int OK = 200;
    private static final int PARTIAL_CONTENT = 206;
    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final long POLL_MILLIS = 50;

    /** A server that cannot be reached, refuses or falls silent. */
    static final class MirrorException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Sentence sentence;

        MirrorException(Sentence sentence, Throwable cause) {
            super(sentence.toString(), cause);
            this.sentence = sentence;
        }

        /** What the server did. */
        Sentence sentence() {
            return sentence;
        }
    }

    /**
     * Copies until the server has no more.
     *
     * @param part grows; what it holds already is taken for the beginning
     * @return false if the server says that {@code part} cannot be a beginning
     * @throws MirrorException if the server fails; what arrived before stays in {@code part}
     * @throws IOException if the file cannot be written
     */
    boolean run(URI address, Path part, Progress.OfFile progress)
            throws MirrorException, IOException {
        control.checkpoint();
        try (FileChannel channel =
                FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long start = channel.size();
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(address).header("Accept-Encoding", "identity");
            if (start > 0) {
                request.header("Range", "bytes=" + start + "-");
            }
            PartSubscriber body = new PartSubscriber(channel, progress);
            CompletableFuture<HttpResponse<Void>> response =
                    client.sendAsync(request.build(), info -> body.begin(info, start));
            int status = await(address, response, body);
            if (status == RANGE_NOT_SATISFIABLE) {
                return false;
            }
            if (status != OK && status != PARTIAL_CONTENT) {
                throw new MirrorException(
                        Sentence.of("fault.data.mirror.status", address, status), null);
            }
            return true;
        }
    }

    private static Sentence failed(URI address, Throwable cause) {
        return switch (cause) {
            case ConnectException e -> Sentence.of("fault.data.mirror.unreachable", address);
            case HttpConnectTimeoutException e -> Sentence.of("fault.data.mirror.silent", address);
            case null, default -> Sentence.of("fault.data.mirror.broken", address);
        };
    }

    private int await(
            URI address, CompletableFuture<HttpResponse<Void>> response, PartSubscriber body)
            throws MirrorException, IOException {
        try {
            while (true) {
                control.checkpoint();
                try {
                    return response.get(POLL_MILLIS, TimeUnit.MILLISECONDS).statusCode();
                } catch (TimeoutException e) {
                    if (body.silence().compareTo(patience) > 0) {
                        throw new MirrorException(
                                Sentence.of("fault.data.mirror.silent", address), e);
                    }
                }
            }
        } catch (ExecutionException e) {
            body.throwFault();
            throw new MirrorException(failed(address, e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            control.cancel();
            control.checkpoint();
            throw new AssertionError("A cancelled checkpoint throws.", e);
        } finally {
            response.cancel(true);
        }
    }
}
