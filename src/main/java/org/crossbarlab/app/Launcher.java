package org.crossbarlab.app;

import org.crossbarlab.cli.Cli;
import org.crossbarlab.cli.DataSource;
import org.crossbarlab.cli.Terminal;
import org.crossbarlab.concurrent.RunControl;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts the program: the window, or a command in the terminal. */
public final class Launcher {

    /** How long Ctrl-C waits for a command to tidy up. */
    private static final long PATIENCE_MILLIS = 800;

    private Launcher() {}

    /** Ends the process with the command's exit code. */
    public static void main(String[] args) {
        LogFile.takeAllLogging();
        System.exit(runInTerminal(args.length == 0 ? new String[] {"reproduce"} : args));
    }

    private static int runInTerminal(String... args) {
        RunControl control = new RunControl();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> cancel(control, ended), "crossbar-cancel"));
        try {
            return new Cli(Terminal.standard(), control, DataSource.STANDARD).execute(args);
        } finally {
            ended.countDown();
        }
    }

    /** On Ctrl-C the command ends at its next checkpoint, and then the process. */
    private static void cancel(RunControl control, CountDownLatch ended) {
        control.cancel();
        try {
            ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
