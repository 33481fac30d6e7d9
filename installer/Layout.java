import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which packages are made. Maven fills {@code input} (what the program consists of),
 * {@code args} (argument files) and {@code resources} (what jpackage takes instead of its own);
 * this program adds {@code runtime}, {@code image}, {@code packages}, and of the start-up cache
 * {@code home} and {@code cache.log}.
 */
record Layout(Path folder) {

    Path input() {
        return folder.resolve("input");
    }

    Path args() {
        return folder.resolve("args");
    }

    Path packages() {
        return folder.resolve("packages");
    }

    /**
     * Everything in the application image whose name matches.
     *
     * @throws IOException if nothing does
     */
    List<Path> inImage(String glob) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("image"))) {
            List<Path> found =
                    files.filter(file -> matches(file, glob)).map(Path::toAbsolutePath).toList();
            if (found.isEmpty()) {
                throw new IOException("The image lacks " + glob);
            }
            return found;
        }
    }

    private static boolean matches(Path file, String glob) {
        return file.getFileSystem().getPathMatcher("glob:" + glob).matches(file.getFileName());
    }
}
