package org.crossbarlab.cli;

import org.crossbarlab.concurrent.TimeLeft;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * The progress of a command on standard error: a bar that is drawn over in place where a person
 * watches, a plain line now and then where a file or a pipe listens. Used by one thread.
 */
final class ProgressLine {

    private static final long NANOS = 1_000_000_000L;
    private static final int WIDTH = 79;
    private static final int CELLS = 20;

    private final Terminal terminal;
    private final boolean quiet;
    private final LongSupplier nanoClock;
    private final TimeLeft timeLeft;
    private final long interval;
    private long lastShown;
    private int drawn;

    /**
     * @param quiet whether to show nothing at all
     * @param nanoClock as {@link System#nanoTime}
     */
    ProgressLine(Terminal terminal, boolean quiet, LongSupplier nanoClock) {
        this.terminal = terminal;
        this.quiet = quiet;
        this.nanoClock = nanoClock;
        this.timeLeft = new TimeLeft(nanoClock);
        timeLeft.restart();
        timeLeft.update(0, 1, false);
        long began = nanoClock.getAsLong();
        this.interval = terminal.interactive() ? NANOS / 10 : 10 * NANOS;
        this.lastShown = terminal.interactive() ? began - interval : began;
    }

    /**
     * Shows the progress, if the last time is long enough ago.
     *
     * @param activity what is being done
     * @param share of all work that is done, 0 to 1
     * @param detail a few words at the end, or the empty string
     */
    void show(String activity, double share, String detail) {
        long now = nanoClock.getAsLong();
        if (quiet || now - lastShown < interval) {
            return;
        }
        String left = timeLeft(share);
        lastShown = now;
        String percent = String.format(Locale.ROOT, "%3.0f %%", share * 100);
        if (terminal.interactive()) {
            draw(
                    String.format(
                            Locale.ROOT,
                            "%-28s %s %s  %s  %s",
                            activity,
                            bar(share),
                            percent,
                            left,
                            detail));
        } else {
            terminal.err()
                    .println(String.format(Locale.ROOT, "%s:%s, %s", activity, percent, left));
            terminal.err().flush();
        }
    }

    /** Removes the bar, so that something else can be printed. */
    void clear() {
        if (drawn > 0) {
            draw("");
            terminal.err().print('\r');
            terminal.err().flush();
        }
    }

    private static String bar(double share) {
        int full = Math.clamp(Math.round(share * CELLS), 0, CELLS);
        return "█".repeat(full) + "░".repeat(CELLS - full);
    }

    private String timeLeft(double share) {
        double seconds = timeLeft.update(share, 1, false);
        return Double.isNaN(seconds) ? "" : duration(seconds) + " left";
    }

    /** For people: {@code 42 s}, {@code 3 min 5 s}, {@code 2 h 10 min}. */
    static String duration(double seconds) {
        long s = Math.round(seconds);
        if (s < 60) {
            return s + " s";
        }
        return s < 3600
                ? s / 60 + " min " + s % 60 + " s"
                : s / 3600 + " h " + s / 60 % 60 + " min";
    }

    private void draw(String line) {
        String text = line.stripTrailing();
        text = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
        terminal.err().print("\r" + text + " ".repeat(Math.max(0, drawn - text.length())));
        terminal.err().flush();
        drawn = text.length();
    }
}
