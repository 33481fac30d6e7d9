import org.crossbarlab.data.DataException;
import org.crossbarlab.data.Mnist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Builds the packages of the system it runs on from the folder that Maven has laid out; see {@link
 * Layout}. Source files, run by {@code java -cp CLASSES installer/Installer.java FOLDER [FOLDER OF
 * THE MNIST FILES]}. The system property {@code installer.fileTime} gives {@link Tools#FILE_TIME};
 * {@code installer.onlyImage} leaves the packages out.
 */
final class Installer {

    private Installer() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            build(new Layout(Path.of(arguments[0])), arguments.length > 1 ? arguments[1] : "");
        } catch (IOException | DataException e) {
            System.err.println("The packages were not built. " + e.getMessage());
            System.exit(1);
        }
    }

    private static void build(Layout layout, String mnist)
            throws IOException, InterruptedException {
        if (!mnist.isBlank()) {
            addMnist(Path.of(mnist), layout.input().resolve("mnist"));
        }
        addSecondName(layout.input());
        new Licences(layout.input()).collect();
        Tools.run("jlink", layout, "jlink.txt");
        Tools.run("jpackage", layout, "identity.txt", "program.txt", "image.txt");
        if (Tools.isWindows()) {
            refuseShortcuts(layout);
        }
        new StartupCache(layout).add();
        Tools.runLines(layout.args().resolve("finish.txt"));
        if (!Boolean.getBoolean("installer.onlyImage")) {
            Packages.make(layout);
        }
    }

    /** Only the original files: a package with others would start without data. */
    private static void addMnist(Path source, Path target) throws IOException {
        Mnist.read(source);
        Files.createDirectories(target);
        for (Path file : Mnist.files(source)) {
            Tools.copy(file, target.resolve(file.getFileName()));
        }
    }

    /** jpackage forgets on the way to a package that the terminal's launcher wants no shortcuts. */
    private static void refuseShortcuts(Layout layout) throws IOException {
        Path state = layout.inImage(".jpackage.xml").getFirst();
        String text = Files.readString(state);
        if (!text.contains("</add-launcher>")) {
            throw new IOException("jpackage now writes launchers in another way into " + state);
        }
        String wish = "<win-menu>false</win-menu><win-shortcut>false</win-shortcut></add-launcher>";
        Files.writeString(state, text.replace("</add-launcher>", wish));
    }

    /** Linux looks for this library under two names; inside its archive there is only one. */
    private static void addSecondName(Path input) throws IOException {
        Path link = input.resolve("libopenblas_nolapack.so.0");
        if (Files.exists(input.resolve("libopenblas.so.0")) && !Files.exists(link)) {
            Files.createSymbolicLink(link, Path.of("libopenblas.so.0"));
        }
    }
}
