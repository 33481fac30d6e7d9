import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Puts the licence texts of every part beside it, into {@code legal}: those inside its archive, or
 * else those that {@code parts.tsv} names.
 */
record Licences(Path input) {

    private static final Path TEXTS = Path.of("installer", "common", "licenses");

    /**
     * Copies the texts and writes an index of them.
     *
     * @throws IOException if a part's licence is unknown
     */
    void collect() throws IOException {
        Path legal = Files.createDirectories(input.resolve("legal"));
        List<String[]> table =
                Files.readAllLines(TEXTS.resolve("parts.tsv")).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t"))
                        .toList();
        StringBuilder index = new StringBuilder("What this package consists of\n\n");
        List<String> unknown = new ArrayList<>();
        for (Path part : parts()) {
            String name = part.getFileName().toString();
            List<String> own = copyOwn(part, legal);
            if (!own.isEmpty()) {
                index.append("%s: its own, %s\n".formatted(name, String.join(" ", own)));
                continue;
            }
            String[] row =
                    table.stream().filter(r -> name.startsWith(r[0])).findFirst().orElse(null);
            if (row != null) {
                index.append("%s: %s, %s\n".formatted(name, row[1], row[2]));
                for (String text : row[2].split(" ")) {
                    Tools.copy(TEXTS.resolve(text), legal.resolve(text));
                }
            } else if (name.endsWith(".jar")) {
                unknown.add(name);
            }
        }
        if (!unknown.isEmpty()) {
            throw new IOException("parts.tsv names no licence of " + String.join(", ", unknown));
        }
        index.append("The Java runtime: GPL-2.0 with Classpath exception, runtime/legal\n");
        Files.writeString(legal.resolve("README.txt"), index);
    }

    private TreeSet<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(input)) {
            return new TreeSet<>(files.filter(file -> !file.endsWith("legal")).toList());
        }
    }

    private static List<String> copyOwn(Path part, Path legal) throws IOException {
        List<String> found = new ArrayList<>();
        if (!part.toString().endsWith(".jar")) {
            return found;
        }
        String stem = part.getFileName().toString().replace(".jar", "");
        try (ZipFile jar = new ZipFile(part.toFile())) {
            for (ZipEntry entry : jar.stream().map(ZipEntry.class::cast).toList()) {
                String name = entry.getName().replaceFirst("^META-INF/", "");
                if (entry.isDirectory() || !name.matches("[^/]*(LICENSE|NOTICE)[^/]*")) {
                    continue;
                }
                Path target = legal.resolve(stem).resolve(name);
                Files.createDirectories(target.getParent());
                try (InputStream in = jar.getInputStream(entry)) {
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
                found.add(stem + "/" + name);
            }
        }
        return found;
    }
}
