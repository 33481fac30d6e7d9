package org.crossbarlab.settings;

import org.crossbarlab.system.AtomicMove;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One small file of names and values that may fail without harm: nothing here throws, a fault is
 * one line in the log. It is written under a temporary name first, so that it is whole or absent.
 */
final class PropertiesFile {

    private static final Logger LOG = Logger.getLogger(PropertiesFile.class.getName());
    private static final String FORMAT = "format";

    private final Path file;
    private final String format;

    /**
     * @param format the value of the entry that tells our files from any other text
     */
    PropertiesFile(Path file, String format) {
        this.file = file;
        this.format = format;
    }

    /**
     * Reads the file; a broken one is kept aside as {@code NAME.broken}.
     *
     * @param meaning makes a value of the entries; an {@link IllegalArgumentException} means broken
     * @return empty if there is no file, or none that can be read
     */
    <T> Optional<T> read(Function<Properties, T> meaning) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(meaning.apply(load()));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(
                    Level.WARNING,
                    "{0} is broken ({1}); defaults take its place.",
                    new Object[] {file, e.getMessage()});
            keepAside();
            return Optional.empty();
        }
    }

    private Properties load() throws IOException {
        Properties entries = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            entries.load(reader);
        }
        if (!format.equals(entries.getProperty(FORMAT))) {
            throw new IllegalArgumentException("it lacks the entry " + FORMAT + "=" + format);
        }
        return entries;
    }

    private void keepAside() {
        try {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + ".broken"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "{0} stays where it is: {1}", new Object[] {file, e});
        }
    }

    /** Replaces the file's entries; whoever reads meanwhile meets the old ones or the new. */
    void write(Map<String, String> entries) {
        Path temporary = null;
        try {
            Files.createDirectories(file.getParent());
            temporary = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
            Files.writeString(temporary, text(entries));
            AtomicMove.replace(temporary, file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "{0} was not saved: {1}", new Object[] {file, e});
            delete(temporary);
        }
    }

    private String text(Map<String, String> entries) throws IOException {
        Properties properties = new Properties();
        properties.putAll(entries);
        properties.setProperty(FORMAT, format);
        StringWriter text = new StringWriter();
        properties.store(text, "Crossbar Lab writes this file; delete it for the defaults.");
        return text.toString();
    }

    private static void delete(Path temporary) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "A leftover stays.", e);
        }
    }
}
