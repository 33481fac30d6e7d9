package org.crossbarlab.data;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Writes the body of one answer into a file as it arrives. */
final class PartSubscriber implements HttpResponse.BodySubscriber<Void> {

    private static final int OK = 200;
    private static final int PARTIAL_CONTENT = 206;

    private final FileChannel channel;
    private final Progress.OfFile progress;
    private final CompletableFuture<Void> body = new CompletableFuture<>();
    private Flow.Subscription subscription;
    private long total = -1;
    private volatile long lastSign = System.nanoTime();
    private volatile Exception fault;

    PartSubscriber(FileChannel channel, Progress.OfFile progress) {
        this.channel = channel;
        this.progress = progress;
    }

    /**
     * Decides by the answer's head where its body goes.
     *
     * @param start where the request asked the body to begin, in bytes
     */
    HttpResponse.BodySubscriber<Void> begin(HttpResponse.ResponseInfo info, long start) {
        lastSign = System.nanoTime();
        boolean continues =
                info.statusCode() == PARTIAL_CONTENT
                        && info.headers()
                                .firstValue("Content-Range")
                                .orElse("")
                                .startsWith("bytes " + start + "-");
        if (info.statusCode() != OK && !continues) {
            return HttpResponse.BodySubscribers.discarding();
        }
        try {
            // A server that ignores the range sends the whole file: begin anew.
            long from = continues ? start : 0;
            channel.truncate(from);
            channel.position(from);
            OptionalLong length = info.headers().firstValueAsLong("Content-Length");
            total = length.isPresent() ? from + length.getAsLong() : -1;
        } catch (IOException e) {
            fault = e;
            body.completeExceptionally(e);
        }
        return this;
    }

    /** How long nothing has arrived. */
    Duration silence() {
        return Duration.ofNanos(System.nanoTime() - lastSign);
    }

    /** Throws what went wrong on this side: the disk's or the listener's fault, if any. */
    void throwFault() throws IOException {
        switch (fault) {
            case IOException disk -> throw disk;
            case RuntimeException listener -> throw listener;
            case null, default -> {}
        }
    }

    @Override
    public CompletionStage<Void> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        lastSign = System.nanoTime();
        try {
            for (ByteBuffer buffer : buffers) {
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            progress.arrived(channel.position(), total);
            subscription.request(1);
        } catch (ClosedChannelException e) {
            // The download was cancelled; what is written stays.
            stop(e);
        } catch (IOException | RuntimeException e) {
            // A listener's fault, too, must reach the caller and not vanish in the client's thread.
            fault = e;
            stop(e);
        }
    }

    private void stop(Exception reason) {
        subscription.cancel();
        body.completeExceptionally(reason);
    }

    @Override
    public void onError(Throwable broken) {
        body.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        body.complete(null);
    }
}
