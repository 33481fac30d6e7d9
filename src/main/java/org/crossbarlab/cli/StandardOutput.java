package org.crossbarlab.cli;

import org.crossbarlab.text.FileReason;
import org.crossbarlab.text.Sentence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** A stream that remembers why it failed: the writers in front of it keep silent about that. */
final class StandardOutput extends FilterOutputStream {

    private volatile IOException failure;
    private volatile Runnable unread = () -> {};

    StandardOutput(OutputStream stream) {
        super(stream);
    }

    /** Called when nobody reads any more. */
    void whenUnread(Runnable action) {
        unread = action;
        if (isUnread()) {
            action.run();
        }
    }

    /** Whether the reader has gone, as {@code head} does when it has enough. */
    boolean isUnread() {
        String words = failure == null ? null : failure.getMessage();
        return words != null && words.toLowerCase(Locale.ROOT).contains("broken pipe");
    }

    /** What went wrong; empty if all was written or nobody wanted to read on. */
    Optional<Sentence> fault() {
        return failure == null || isUnread()
                ? Optional.empty()
                : Optional.of(Sentence.of("fault.cli.output", FileReason.of(failure)));
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        if (failure == null) {
            failure = e;
            if (isUnread()) {
                unread.run();
            }
        }
        return e;
    }
}
