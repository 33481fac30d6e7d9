import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The JVM's ahead-of-time cache: classes parsed and profiled by one start of the window while the
 * package is built (JEP 483 and 515), which every later start reads back.
 */
record StartupCache(Layout layout) {

    private static final String NAME = "crossbar-lab.aot";
    private static final long PATIENCE_MINUTES = 5;

    /** Makes the cache, puts it beside the program's archives and has every launcher use it. */
    void add() throws IOException, InterruptedException {
        setTimes();
        List<Path> launchers = launchers();
        Path app = launchers.getFirst().getParent();
        rehearse(app.resolve(NAME), commandOf(launchers.getFirst(), app));
        // Whoever unpacked the program in an odd way need not read what the JVM thinks of it.
        List<String> options =
                List.of(
                        "java-options=-XX:AOTCache=$APPDIR" + File.separator + NAME,
                        "java-options=-Xlog:aot=off");
        for (Path launcher : launchers) {
            List<String> lines = new ArrayList<>(Files.readAllLines(launcher));
            lines.addAll(lines.indexOf("[JavaOptions]") + 1, options);
            launcher.toFile().setWritable(true);
            Files.write(launcher, lines);
        }
    }

    /** One time for all archives: the cache holds only for archives of the time it knows. */
    private void setTimes() throws IOException {
        FileTime time = FileTime.from(Tools.FILE_TIME, TimeUnit.SECONDS);
        for (Path file : layout.inImage("*")) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                boolean writable = file.toFile().canWrite();
                file.toFile().setWritable(true);
                Files.setLastModifiedTime(file, time);
                file.toFile().setWritable(writable);
            }
        }
    }

    private List<Path> launchers() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path config : layout.inImage("*.cfg")) {
            if (Files.readString(config).contains("[JavaOptions]")) {
                found.add(config);
            }
        }
        return found;
    }

    /** The command line by which a launcher starts the program's own runtime. */
    private List<String> commandOf(Path launcher, Path app) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java(layout.inImage("{libjvm.so,libjvm.dylib,jvm.dll}").getFirst()).toString());
        List<String> classPath = new ArrayList<>();
        for (String line : Files.readAllLines(launcher)) {
            String value = line.substring(line.indexOf('=') + 1).replace("$APPDIR", app.toString());
            if (line.startsWith("app.classpath=")) {
                classPath.add(value);
            } else if (line.startsWith("java-options=")) {
                command.add(value);
            }
        }
        command.add("-cp");
        command.add(String.join(File.pathSeparator, classPath));
        return command;
    }

    /** The java command of the runtime that owns a JVM library. */
    private static Path java(Path library) {
        Path home = library.getParent().getParent();
        while (!Files.isRegularFile(home.resolve("release"))) {
            home = home.getParent();
        }
        return home.resolve("bin").resolve(Tools.isWindows() ? "java.exe" : "java");
    }

    /** Starts the window once, without a display, until its first picture. */
    private void rehearse(Path cache, List<String> command)
            throws IOException, InterruptedException {
        Path home = Files.createDirectories(layout.folder().resolve("home")).toAbsolutePath();
        List<String> start = new ArrayList<>(command);
        start.addAll(
                List.of(
                        "-XX:AOTCacheOutput=" + cache,
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dcrossbarlab.startup=exit",
                        "-Dcrossbarlab.home=" + home,
                        "-Duser.home=" + home,
                        "org.crossbarlab.app.Launcher"));
        Path log = layout.folder().resolve("cache.log");
        Process process =
                new ProcessBuilder(start)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        if (!ended || process.exitValue() != 0 || !Files.exists(cache)) {
            throw new IOException("The start-up cache was not made; see " + log);
        }
    }
}
