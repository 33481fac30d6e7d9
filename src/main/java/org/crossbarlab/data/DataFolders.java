package org.crossbarlab.data;

import org.crossbarlab.system.UserFolders;

import java.nio.file.Path;
import java.util.List;
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

    /** The user's folder for MNIST. */
    Path user() {
        return folders.named("crossbarlab.data").orElseGet(() -> folders.data().resolve("mnist"));
    }
}
