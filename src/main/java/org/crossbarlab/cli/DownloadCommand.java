package org.crossbarlab.cli;

import org.crossbarlab.data.DataException;
import org.crossbarlab.data.Mnist;
import org.crossbarlab.data.MnistDownload;
import org.crossbarlab.text.Sentence;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/** Fetches MNIST. */
@Command(
        name = "download-mnist",
        sortOptions = false,
        header = "Download MNIST (11 MB) and verify it.",
        description = {
            "",
            "Puts the four files of MNIST where the program finds them. A download that was"
                    + " interrupted goes on where it stopped; if a mirror fails the next one is"
                    + " tried.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  crossbar-lab download-mnist",
            "  crossbar-lab download-mnist --to /srv/class/mnist"
        })
final class DownloadCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1e6;

    private final Context context;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder. Default: the user's data folder.")
    private Path folder;

    @Option(
            names = "--mirror",
            paramLabel = "URL",
            description =
                    "A folder on the web with the four gzipped files, instead of the mirrors that"
                            + " the program knows; may be repeated.")
    private List<URI> mirrors;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show no progress.")
    private boolean quiet;

    DownloadCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path target = folder == null ? Mnist.userFolder() : folder;
        MnistDownload download =
                mirrors == null
                        ? new MnistDownload()
                        : new MnistDownload(mirrors.stream().map(DownloadCommand::folder).toList());
        ProgressLine line = context.progress(quiet);
        try {
            download.into(
                    target,
                    (file, bytes, total) -> show(line, file, bytes, total),
                    context.control());
        } catch (DataException e) {
            throw new FailureException(e);
        } catch (CancellationException e) {
            line.clear();
            context.terminal()
                    .err()
                    .println("What has arrived is kept; the next download goes on from there.");
            throw e;
        } finally {
            line.clear();
        }
        context.terminal().out().println("MNIST is complete and verified in " + target);
        return 0;
    }

    /** Progress comes from the threads of the connection, one at a time. */
    private static void show(ProgressLine line, String file, long bytes, long total) {
        synchronized (line) {
            line.show(
                    file,
                    (double) bytes / total,
                    String.format(
                            Locale.ROOT, "%.1f of %.1f MB", bytes / MEGABYTE, total / MEGABYTE));
        }
    }

    private static URI folder(URI mirror) {
        boolean web = "http".equals(mirror.getScheme()) || "https".equals(mirror.getScheme());
        if (!web || mirror.getHost() == null) {
            throw new UsageException(Sentence.of("fault.cli.mirror", mirror));
        }
        return mirror.toString().endsWith("/") ? mirror : URI.create(mirror + "/");
    }
}
