package org.crossbarlab.data;

import java.util.Arrays;
import java.util.List;

/** Adds up how much of several files has arrived. Used by one file at a time. */
final class Progress {

    /** Told how much of one file has arrived, both in bytes; the total is -1 while unknown. */
    @FunctionalInterface
    interface OfFile {
        void arrived(long bytes, long total);
    }

    private final List<MnistFile> files;
    private final MnistDownload.Listener listener;
    private final long[] arrived;
    private final long[] expected;

    Progress(List<MnistFile> files, MnistDownload.Listener listener) {
        this.files = files;
        this.listener = listener;
        this.arrived = new long[files.size()];
        this.expected = files.stream().mapToLong(MnistFile::gzipBytes).toArray();
    }

    OfFile of(MnistFile file) {
        int index = files.indexOf(file);
        return (bytes, total) -> report(index, bytes, total < 0 ? expected[index] : total);
    }

    void finished(MnistFile file) {
        int index = files.indexOf(file);
        report(index, expected[index], expected[index]);
    }

    private synchronized void report(int index, long bytes, long total) {
        expected[index] = Math.max(total, bytes);
        arrived[index] = bytes;
        listener.progress(
                files.get(index).gzipName(),
                Arrays.stream(arrived).sum(),
                Arrays.stream(expected).sum());
    }
}
