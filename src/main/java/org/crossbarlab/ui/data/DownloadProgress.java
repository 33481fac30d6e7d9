package org.crossbarlab.ui.data;

import org.crossbarlab.data.MnistDownload;

import java.util.concurrent.atomic.AtomicReference;

/** Where the download leaves its progress, for the window to look at when it likes. */
final class DownloadProgress implements MnistDownload.Listener {

    /** Bytes of all files together. */
    record Reading(long bytes, long total) {
        double share() {
            return total <= 0 ? 0 : Math.clamp((double) bytes / total, 0, 1);
        }
    }

    private final AtomicReference<Reading> last = new AtomicReference<>();

    @Override
    public void progress(String file, long bytes, long totalBytes) {
        last.set(new Reading(bytes, totalBytes));
    }

    /** What came since the last call, or null. */
    Reading poll() {
        return last.getAndSet(null);
    }
}
