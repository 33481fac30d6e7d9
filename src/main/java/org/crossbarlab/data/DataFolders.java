package org.crossbarlab.data;

import org.crossbarlab.system.UserFolders;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Where MNIST may be.
 *
 * @param folders of this program in the user's home
 */
record DataFolders(UserFolders folders) {

    static DataFolders ofThisMachine() {
        return new DataFolders(UserFolders.ofThisMachine());
    }

    /** Folders in which MNIST may be, the first preferred. */
    List<Path> candidates() {
        return Stream.concat(folders.named("crossbarlab.bundledData").stream(), Stream.of(user()))
                .toList();
    }

    /** Folders in which other programs or people put MNIST, the first preferred. */
    List<Path> nearby() {
        String home = folders.home().map(Path::toString).orElse("");
        return ResourceTable.rows("mnist-places.tsv").stream()
                .map(List::getFirst)
                .filter(place -> !place.startsWith("~") || !home.isEmpty())
                .map(place -> Path.of(place.replaceFirst("^~", Matcher.quoteReplacement(home))))
                .toList();
    }

    /** The user's folder for MNIST. */
    Path user() {
        return folders.named("crossbarlab.data").orElseGet(() -> folders.data().resolve("mnist"));
    }
}
