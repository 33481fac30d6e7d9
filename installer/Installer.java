import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Builds the packages of the system it runs on from the folder that Maven has laid out:
 * {@code input} (what the program consists of), {@code args} (argument files) and
 * {@code resources} (what jpackage shall use instead of its own). A single source file, run by
 * {@code java installer/Installer.java FOLDER [FOLDER OF THE MNIST FILES]}.
 */
final class Installer {

    private static final String NAME = "crossbar-lab";
    private static final String CACHE = NAME + ".aot";
    private static final List<String> MNIST =
            List.of(
                    "train-images-idx3-ubyte",
                    "train-labels-idx1-ubyte",
                    "t10k-images-idx3-ubyte",
                    "t10k-labels-idx1-ubyte");

    /** All files' time, in seconds of 1970: the cache holds only for archives of the same time. */
    private static final long FILE_TIME = 1_767_225_600;

    private final Path folder;
    private final Path input;
    private final Path args;
    private final Path packages;

    private Installer(Path folder) {
        this.folder = folder;
        input = folder.resolve("input");
        args = folder.resolve("args");
        packages = folder.resolve("packages");
    }

    public static void main(String[] arguments) throws Exception {
        Installer installer = new Installer(Path.of(arguments[0]));
        boolean onlyImage = Boolean.getBoolean("installer.onlyImage");
        installer.clean();
        if (arguments.length > 1 && !arguments[1].isBlank()) {
            installer.addMnist(Path.of(arguments[1]));
        }
        installer.addSecondName();
        installer.addLicences();
        installer.run("jlink", "jlink.txt");
        installer.run("jpackage", "identity.txt", "program.txt", "image.txt");
        installer.setTimes();
        installer.addCache();
        if (!onlyImage) {
            installer.pack();
            installer.sum();
        }
    }

    private void clean() throws IOException {
        for (String name : List.of("runtime", "image", "packages", "input/mnist", "input/legal")) {
            delete(folder.resolve(name));
        }
        Files.createDirectories(packages);
    }

    private void addMnist(Path source) throws IOException {
        Path target = Files.createDirectories(input.resolve("mnist"));
        for (String name : MNIST) {
            Path file =
                    Stream.of(name + ".gz", name)
                            .map(source::resolve)
                            .filter(Files::isRegularFile)
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new IOException(
                                                    "The folder %s lacks %s (with or without .gz)."
                                                            .formatted(source, name)));
            copy(file, target.resolve(file.getFileName()));
        }
    }

    /** Linux looks for this library under two names; inside its archive there is only one. */
    private void addSecondName() throws IOException {
        Path link = input.resolve("libopenblas_nolapack.so.0");
        if (Files.exists(input.resolve("libopenblas.so.0")) && !Files.exists(link)) {
            Files.createSymbolicLink(link, Path.of("libopenblas.so.0"));
        }
    }

    /** The licence texts of every part; one that nothing is known of ends the build. */
    private void addLicences() throws IOException {
        Path texts = Path.of("installer", "common", "licenses");
        Path legal = Files.createDirectories(input.resolve("legal"));
        List<String[]> table =
                Files.readAllLines(texts.resolve("parts.tsv")).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t"))
                        .toList();
        StringBuilder index = new StringBuilder("What this package consists of\n\n");
        List<String> unknown = new ArrayList<>();
        for (Path part : parts()) {
            String name = part.getFileName().toString();
            List<String> own = copyOwnLicences(part, legal);
            if (!own.isEmpty()) {
                index.append("%s: its own, %s%n".formatted(name, String.join(" ", own)));
                continue;
            }
            String[] row = table.stream().filter(r -> name.startsWith(r[0])).findFirst().orElse(null);
            if (row != null) {
                index.append("%s: %s, %s%n".formatted(name, row[1], row[2]));
                for (String text : row[2].split(" ")) {
                    copy(texts.resolve(text), legal.resolve(text));
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
            return new TreeSet<>(files.filter(f -> !f.endsWith("legal")).toList());
        }
    }

    private static List<String> copyOwnLicences(Path part, Path legal) throws IOException {
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

    private void setTimes() throws IOException {
        FileTime time = FileTime.from(FILE_TIME, TimeUnit.SECONDS);
        for (Path file : find("glob:*")) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                boolean writable = file.toFile().canWrite();
                file.toFile().setWritable(true);
                Files.setLastModifiedTime(file, time);
                file.toFile().setWritable(writable);
            }
        }
    }

    /** Starts the window once without a display and keeps what the JVM learned. */
    private void addCache() throws IOException, InterruptedException {
        List<Path> configs = find("glob:*.cfg").stream().filter(Installer::isLauncher).toList();
        Path config = configs.getFirst();
        Path app = config.getParent().toAbsolutePath();
        List<String> command = new ArrayList<>();
        command.add(javaOf(find("glob:{libjvm.so,libjvm.dylib,jvm.dll}").getFirst()).toString());
        List<String> classPath = new ArrayList<>();
        for (String line : Files.readAllLines(config)) {
            String value = line.substring(line.indexOf('=') + 1).replace("$APPDIR", app.toString());
            if (line.startsWith("app.classpath=")) {
                classPath.add(value);
            } else if (line.startsWith("java-options=")) {
                command.add(value);
            }
        }
        Path home = Files.createDirectories(folder.resolve("home")).toAbsolutePath();
        command.addAll(
                List.of(
                        "-XX:AOTCacheOutput=" + app.resolve(CACHE),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dcrossbarlab.startup=exit",
                        "-Dcrossbarlab.home=" + home,
                        "-Duser.home=" + home,
                        "-cp",
                        String.join(java.io.File.pathSeparator, classPath),
                        "org.crossbarlab.app.Launcher"));
        Path log = folder.resolve("cache.log");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        if (!ended || process.exitValue() != 0 || !Files.exists(app.resolve(CACHE))) {
            throw new IOException("The start-up cache was not made; see " + log);
        }
        String option = "java-options=-XX:AOTCache=$APPDIR" + java.io.File.separator + CACHE;
        for (Path each : configs) {
            List<String> lines = new ArrayList<>(Files.readAllLines(each));
            lines.add(lines.indexOf("[JavaOptions]") + 1, option);
            each.toFile().setWritable(true);
            Files.write(each, lines);
        }
    }

    private static boolean isLauncher(Path config) {
        try {
            return Files.readString(config).contains("[JavaOptions]");
        } catch (IOException e) {
            return false;
        }
    }

    /** The java command of the runtime that owns a JVM library. */
    private static Path javaOf(Path library) {
        Path home = library.toAbsolutePath().getParent().getParent();
        while (!Files.isRegularFile(home.resolve("release"))) {
            home = home.getParent();
        }
        return home.resolve("bin").resolve(isWindows() ? "java.exe" : "java");
    }

    private List<Path> find(String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("image"))) {
            List<Path> found =
                    files.filter(
                                    file ->
                                            file.getFileSystem()
                                                    .getPathMatcher(pattern)
                                                    .matches(file.getFileName()))
                            .toList();
            if (found.isEmpty()) {
                throw new IOException("The image lacks " + pattern);
            }
            return found;
        }
    }

    /** One package for each argument file {@code package-TYPE.txt}, and the image itself. */
    private void pack() throws IOException, InterruptedException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(args, "package-*.txt")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.equals("package-rpm.txt") && !isOnPath("rpmbuild")) {
                    System.err.println("rpmbuild is not installed, so there is no .rpm.");
                    continue;
                }
                run("jpackage", "identity.txt", "package.txt", name);
            }
        }
        for (String line : Files.readAllLines(args.resolve("portable.txt"))) {
            if (!line.isBlank()) {
                start(List.of(line.split(" ")));
            }
        }
    }

    private void sum() throws Exception {
        StringBuilder sums = new StringBuilder();
        try (Stream<Path> files = Files.list(packages)) {
            for (Path file : files.sorted().toList()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                try (InputStream in = Files.newInputStream(file)) {
                    byte[] buffer = new byte[1 << 16];
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        digest.update(buffer, 0, n);
                    }
                }
                sums.append(HexFormat.of().formatHex(digest.digest()));
                sums.append("  ").append(file.getFileName()).append('\n');
            }
        }
        Files.writeString(packages.resolve("SHA256SUMS"), sums);
    }

    /** Runs a tool of this JDK with the argument files, the later ones completing the earlier. */
    private void run(String tool, String... argumentFiles)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        for (String file : argumentFiles) {
            command.add("@" + args.resolve(file));
        }
        start(command);
    }

    private static void start(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        // What packs copies of files gives them this time again.
        builder.environment().put("SOURCE_DATE_EPOCH", Long.toString(FILE_TIME));
        Process process = builder.start();
        if (process.waitFor() != 0) {
            throw new IOException("This failed: " + String.join(" ", command));
        }
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(
                from,
                to,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }
}
