import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs programs and handles files for the others. */
final class Tools {

    /** The time of packed archives, in seconds since 1970. */
    static final long FILE_TIME = Long.getLong("installer.fileTime");

    /** A word of a command line, or several in double quotes. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private Tools() {}

    /** Runs a tool of this JDK with argument files, the later ones completing the earlier. */
    static void run(String tool, Layout layout, String... argumentFiles)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        for (String file : argumentFiles) {
            command.add("@" + layout.args().resolve(file));
        }
        start(command);
    }

    /** Runs the command on each line of a file; one that is not there has none. */
    static void runLines(Path file) throws IOException, InterruptedException {
        if (Files.notExists(file)) {
            return;
        }
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                start(words(line));
            }
        }
    }

    static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }

    private static void start(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        // What packs copies of files gives them this time again.
        builder.environment().put("SOURCE_DATE_EPOCH", Long.toString(FILE_TIME));
        if (builder.start().waitFor() != 0) {
            throw new IOException("This failed: " + String.join(" ", command));
        }
    }

    static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    static void copy(Path from, Path to) throws IOException {
        Files.copy(
                from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
