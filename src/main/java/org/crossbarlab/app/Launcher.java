package org.crossbarlab.app;

import javafx.application.Application;

import org.crossbarlab.cli.Cli;
import org.crossbarlab.cli.DataSource;
import org.crossbarlab.cli.Terminal;
import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.system.UserFolders;

import java.util.List;
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
        ArchiveTimes.restore(System.getProperties());
        Scratch.place(
                System.getProperties(), UserFolders.ofThisMachine().scratch().toAbsolutePath());
        boolean window = StartArguments.wantWindow(List.of(args));
        System.exit(window ? openWindow(args) : runInTerminal(args));
    }

    private static int openWindow(String... args) {
        // Pictures are written with AWT's classes, which must not look for a display of their own.
        System.setProperty("java.awt.headless", "true");
        if (Display.isMissing(System.getProperties(), System.getenv())) {
            return runWithoutWindow();
        }
        try {
            Application.launch(CrossbarLabApplication.class, args);
            return 0;
        } catch (RuntimeException e) {
            if (Display.isToBlame(e)) {
                return runWithoutWindow();
            }
            throw e;
        }
    }

    private static int runWithoutWindow() {
        System.err.println(
                "No display can be opened here, so the three scenarios run in the terminal;"
                        + " see 'crossbar-lab --help' for its commands.");
        return runInTerminal("reproduce");
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
