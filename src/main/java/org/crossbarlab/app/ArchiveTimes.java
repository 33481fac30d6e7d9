package org.crossbarlab.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
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
     * Gives the archives back the time that the package asks for, in seconds since 1970, with the
     * system property {@code crossbarlab.archiveTime}. The next start profits; where the files
     * cannot be changed, starts are slower and nothing else.
     *
     * @param main a class of the program, which tells where its archives lie
     */
    static void restore(Properties properties, Class<?> main) {
        String seconds = properties.getProperty(TIME);
        CodeSource source = main.getProtectionDomain().getCodeSource();
        if (seconds == null || source == null) {
            return;
        }
        try {
            restore(Path.of(source.getLocation().toURI()), Long.parseLong(seconds));
        } catch (URISyntaxException | IOException e) {
            LOG.log(Level.WARNING, "The start-up cache cannot be used: {0}", e.toString());
        }
    }

    static void restore(Path archive, long seconds) throws IOException {
        FileTime time = FileTime.from(seconds, TimeUnit.SECONDS);
        if (!Files.isRegularFile(archive) || Files.getLastModifiedTime(archive).equals(time)) {
            return;
        }
        List<Path> others;
        try (Stream<Path> files = Files.list(archive.getParent())) {
            others = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        for (Path other : others) {
            if (!other.equals(archive)) {
                Files.setLastModifiedTime(other, time);
            }
        }
        // The last, because it tells the next start whether all are done.
        Files.setLastModifiedTime(archive, time);
    }
}
