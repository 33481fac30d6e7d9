package org.crossbarlab.app;

import org.crossbarlab.system.UserFolders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Warnings of the program and its libraries, in a file of the user's data folder and never on the
 * console. The file is created when there is something to write; a full one makes room for another
 * and is kept.
 */
final class LogFile extends Handler {

    private static final int MAX_BYTES = 1 << 20;
    private static final int FILES = 2;

    private FileHandler file;
    private boolean unusable;

    private LogFile() {
        setLevel(Level.WARNING);
    }

    /** Replaces whatever logging the Java runtime has set up. */
    static void takeAllLogging() {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(new LogFile());
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (isLoggable(entry) && open()) {
            file.publish(entry);
        }
    }

    private boolean open() {
        if (file == null && !unusable) {
            try {
                Path folder = UserFolders.ofThisMachine().scratch().toAbsolutePath();
                Files.createDirectories(folder);
                // A percent sign begins a pattern there.
                String pattern = folder.toString().replace("%", "%%") + "/crossbar-lab.%g.log";
                file = new FileHandler(pattern, MAX_BYTES, FILES, true);
                file.setFormatter(new LogLine());
            } catch (IOException e) {
                unusable = true;
            }
        }
        return file != null;
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }
}
