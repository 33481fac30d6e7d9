package org.crossbarlab.io;

import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.text.Sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The networks that come with the program, so that its first start has something to show: one pair
 * for MNIST, one for the synthetic digits, both trained by {@code reproduce --save-pair} with the
 * reference settings.
 */
public final class StarterPairs {

    private static final List<String> NAMES = List.of("mnist.json", "synthetic.json");

    private StarterPairs() {}

    /** Reads all of them; takes some milliseconds. */
    public static List<TrainedPair> read() {
        return NAMES.stream().map(StarterPairs::read).toList();
    }

    private static TrainedPair read(String name) {
        try (InputStream in = StarterPairs.class.getResourceAsStream("starter/" + name)) {
            return PairFile.parse(
                    new JsonInput(Sentence.of("fault.io.pair", name), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
