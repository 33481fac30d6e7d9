import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Packs the application image: one package for each argument file, and the image itself. */
final class Packages {

    private Packages() {}

    /** Makes the packages and the file of their SHA-256 sums. */
    static void make(Layout layout) throws IOException, InterruptedException {
        Files.createDirectories(layout.packages());
        try (DirectoryStream<Path> types =
                Files.newDirectoryStream(layout.args(), "package-*.txt")) {
            for (Path type : types) {
                String name = type.getFileName().toString();
                if (name.equals("package-rpm.txt") && !Tools.isOnPath("rpmbuild")) {
                    System.err.println("rpmbuild is not installed, so there is no .rpm.");
                } else {
                    Tools.run("jpackage", layout, "identity.txt", "package.txt", name);
                }
            }
        }
        Tools.runLines(layout.args().resolve("portable.txt"));
        sum(layout.packages());
    }

    private static void sum(Path packages) throws IOException {
        StringBuilder sums = new StringBuilder();
        try (Stream<Path> files = Files.list(packages)) {
            for (Path file : files.sorted().toList()) {
                sums.append("%s  %s\n".formatted(sha256(file), file.getFileName()));
            }
        }
        Files.writeString(packages.resolve("SHA256SUMS"), sums);
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
