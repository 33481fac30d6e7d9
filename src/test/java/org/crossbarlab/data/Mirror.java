package org.crossbarlab.data;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that offers files as a mirror does, or behaves badly as told. */
final class Mirror implements AutoCloseable {

    /** What a mirror does with the files it has. */
    enum Manner {
        HONEST,
        IGNORES_RANGES,
        /** Announces the whole file, sends half of it and hangs up. */
        HANGS_UP,
        /** Announces the whole file, sends half of it and says no more. */
        FALLS_SILENT
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, byte[]> offered;
    private final Manner manner;
    private final CountDownLatch closing = new CountDownLatch(1);

    /** One line for each request: the file's name and the range asked for, if any. */
    private final List<String> requests = new CopyOnWriteArrayList<>();

    Mirror(Manner manner, Map<String, byte[]> offered) throws IOException {
        this.manner = manner;
        this.offered = offered;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/mnist/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create(
                "http://%s:%d/mnist/"
                        .formatted(
                                server.getAddress().getAddress().getHostAddress(),
                                server.getAddress().getPort()));
    }

    List<String> requests() {
        return requests;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String range = exchange.getRequestHeaders().getFirst("Range");
        requests.add(range == null ? name : name + " " + range);
        try (exchange) {
            byte[] file = offered.get(name);
            if (file == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            int start = 0;
            int status = 200;
            if (range != null && manner != Manner.IGNORES_RANGES) {
                start = Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1"));
                status = 206;
                exchange.getResponseHeaders()
                        .set(
                                "Content-Range",
                                "bytes %d-%d/%d".formatted(start, file.length - 1, file.length));
            }
            if (start >= file.length) {
                exchange.sendResponseHeaders(416, -1);
                return;
            }
            exchange.sendResponseHeaders(status, file.length - start);
            send(exchange, Arrays.copyOfRange(file, start, file.length));
        }
    }

    private void send(HttpExchange exchange, byte[] bytes) throws IOException {
        OutputStream out = exchange.getResponseBody();
        boolean whole = manner == Manner.HONEST || manner == Manner.IGNORES_RANGES;
        out.write(bytes, 0, whole ? bytes.length : bytes.length / 2);
        out.flush();
        if (manner == Manner.FALLS_SILENT) {
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
