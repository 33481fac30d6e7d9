package org.crossbarlab.io;

import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.text.Fault;
import org.crossbarlab.text.Sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where networks outlive the program: a folder with one {@link PairFile} for each run, named after
 * its beginning. A run's file is replaced after every epoch, each time wholly or not at all, so
 * that whatever ends the program costs one epoch at most.
 *
 * @param folder where they are; created when something is to be kept
 */
public record NetworksFolder(Path folder) {

    /** So many are kept. */
    public static final int MOST = 10;

    private static final String ENDING = ".networks.json";

    // Names in the order of time, without the colons that some systems forbid.
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss-SSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /**
     * What the folder holds.
     *
     * @param pairs newest first
     * @param faults of the files that cannot be read, one sentence for each
     */
    public record Content(List<TrainedPair> pairs, List<Fault> faults) {

        public Content {
            pairs = List.copyOf(pairs);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads everything; a damaged file costs that file only.
     *
     * @throws InvalidFileException if the folder itself cannot be read
     */
    public Content read() {
        List<TrainedPair> pairs = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path file : newestFirst()) {
            try {
                pairs.add(PairFile.read(file));
            } catch (InvalidFileException e) {
                faults.add(e);
            }
        }
        pairs.sort(Comparator.comparing(TrainedPair::began).reversed());
        return new Content(pairs, faults);
    }

    /**
     * Keeps a pair over an earlier state of the same run, and lets go of the oldest ones beyond
     * {@link #MOST}.
     *
     * @throws UnwritableFileException if it cannot be kept
     */
    public void write(TrainedPair pair) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UnwritableFileException(Sentence.of("fault.io.networks", folder), e);
        }
        PairFile.write(file(pair.began()), pair);
        newestFirst().stream().skip(MOST).forEach(NetworksFolder::delete);
    }

    /** The file of a run. */
    Path file(Instant began) {
        return folder.resolve(NAME.format(began) + ENDING);
    }

    private List<Path> newestFirst() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new InvalidFileException(Sentence.of("fault.io.networks.list", folder), e);
        }
    }

    private static void delete(Path old) {
        try {
            Files.deleteIfExists(old);
        } catch (IOException e) {
            // One more than wanted does no harm, and the next one written tries again.
            return;
        }
    }
}
