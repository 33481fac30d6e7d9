package org.crossbarlab.settings;

import org.crossbarlab.system.AtomicMove;
import org.crossbarlab.system.TemporaryFile;
import org.crossbarlab.text.FileReason;
import org.crossbarlab.text.Sentence;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One small file of names and values that may fail without harm: nothing here throws, a fault is
 * one line in the log. It is written under a temporary name first, so that it is whole or absent.
 * Entries that this version does not know are a newer version's: they stay as they are.
 */
final class PropertiesFile {

    private static final Logger LOG = Logger.getLogger(PropertiesFile.class.getName());
    private static final String FORMAT = "format";
    private static final int MAX_BYTES = 1 << 20;

    private final Path file;
    private final int format;

    /** What stands in the file, as far as this program has seen. */
    private final Map<String, String> entries = new TreeMap<>();

    private boolean newer;

    /**
     * @param format the value of the entry that tells our files from any other text; a greater
     *     number is a newer version's
     */
    PropertiesFile(Path file, int format) {
        this.file = file;
        this.format = format;
    }

    /**
     * Reads the file; one that is none of ours is kept aside.
     *
     * @return its entries, or none
     */
    Entries read() {
        if (!Files.exists(file)) {
            return new Entries(Map.of());
        }
        Optional<Sentence> fault = load();
        if (fault.isEmpty()) {
            return new Entries(entries);
        }
        Entries none = new Entries(Map.of());
        none.faults().add(fault.get());
        return none;
    }

    private Optional<Sentence> load() {
        try {
            if (Files.size(file) > MAX_BYTES) {
                return Optional.of(Sentence.of("settings.file.foreign", file));
            }
            entries.putAll(Lines.parse(Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.of(Sentence.of("settings.file.unreadable", file, FileReason.of(e)));
        }
        String found = entries.getOrDefault(FORMAT, "");
        newer = found.matches("[0-9]{1,6}") && Integer.parseInt(found) > format;
        if (newer || found.equals(Integer.toString(format))) {
            return Optional.empty();
        }
        entries.clear();
        return Optional.of(Sentence.of("settings.file.foreign", file));
    }

    /** Where a file goes that could not be used as it is. */
    Path aside() {
        return file.resolveSibling(file.getFileName() + ".broken");
    }

    /** Keeps a copy of the file as it is now, so that nothing in it is lost by the next save. */
    void keepAside() {
        try {
            Files.copy(file, aside(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "{0} was not kept aside: {1}", new Object[] {file, e});
        }
    }

    /** Sets the file's entries; whoever reads meanwhile meets the old ones or the new. */
    void write(Map<String, String> changed) {
        if (newer) {
            // What a newer version means by them, this one cannot know.
            return;
        }
        entries.putAll(changed);
        Path temporary = TemporaryFile.beside(file);
        try {
            Files.createDirectories(file.getParent());
            TemporaryFile.removeAbandoned(file.getParent());
            Files.writeString(temporary, text());
            AtomicMove.replace(temporary, file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "{0} was not saved: {1}", new Object[] {file, e});
            TemporaryFile.remove(temporary);
        }
    }

    private String text() throws IOException {
        Properties properties = new Properties();
        properties.putAll(entries);
        properties.setProperty(FORMAT, Integer.toString(format));
        StringWriter text = new StringWriter();
        properties.store(text, "Crossbar Lab writes this file; delete it for the defaults.");
        return text.toString();
    }
}
