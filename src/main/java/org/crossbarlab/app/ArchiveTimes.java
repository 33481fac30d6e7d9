package org.crossbarlab.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Keeps the start-up cache of an installed program valid. The JVM ignores the cache if an archive
 * bears another time than it did when the cache was made, and Windows unpacks installers and zip
 * files in local time, which is another one in another time zone.
 */
final class ArchiveTimes {

    private static final String TIME = "crossbarlab.archiveTime";

    private static final Logger LOG = Logger.getLogger(ArchiveTimes.class.getName());

    private ArchiveTimes() {}

    /**
     * Gives the archives of the class path back the time that the package asks for, in seconds
     * since 1970, with the system property {@code crossbarlab.archiveTime}. The next start profits;
     * where the files cannot be changed, starts are slower and nothing else.
     */
    static void restore(Properties properties) {
        String seconds = properties.getProperty(TIME);
        if (seconds == null) {
            return;
        }
        // Not the place a class came from: for one in the cache, that is where the cache was made.
        List<Path> archives =
                Stream.of(properties.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList();
        try {
            restore(archives, FileTime.from(Long.parseLong(seconds), TimeUnit.SECONDS));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The start-up cache cannot be used: {0}", e.toString());
        }
    }

    private static void restore(List<Path> archives, FileTime time) throws IOException {
        if (Files.getLastModifiedTime(archives.getFirst()).equals(time)) {
            return;
        }
        // The first one last, because it tells the next start whether all are done.
        for (Path archive : archives.reversed()) {
            Files.setLastModifiedTime(archive, time);
        }
    }
}
