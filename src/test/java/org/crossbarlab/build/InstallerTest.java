package org.crossbarlab.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be told of the installer without making packages, for systems that are not here too. */
class InstallerTest {

    private static final Path INSTALLER = Path.of("installer");
    private static final Path LICENCES = INSTALLER.resolve("common/licenses");

    @Test
    void itsProgramCompilesWithoutAWarning(@TempDir Path classes) throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("-Xlint:all,-path", "-Werror", "-d", classes.toString()));
        arguments.addAll(List.of("-cp", "target/classes"));
        SourceFormat.sources("installer").forEach(file -> arguments.add(file.toString()));

        assertThat(output("javac", arguments)).isEmpty();
    }

    /** The tool reads every option of every system and stops at the first that it does not know. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "common/identity common/program linux/image",
                "common/identity linux/package linux/package-deb",
                "common/identity linux/package linux/package-rpm",
                "common/identity common/program windows/image",
                "common/identity windows/package windows/package-msi",
                "common/identity common/program macos/image",
                "common/identity macos/package macos/package-dmg"
            })
    void jpackageKnowsEveryOption(String files) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String file : files.split(" ")) {
            Path path = INSTALLER.resolve(file + ".txt");
            assertThat(path).exists();
            arguments.add("@" + path);
        }
        arguments.add("--no-such-option");

        assertThat(output("jpackage", arguments)).contains("[--no-such-option]");
    }

    @Test
    void everyArgumentFileOfAPackageIsAmongThoseTried() throws IOException {
        Set<String> types;
        try (Stream<Path> files = Files.find(INSTALLER, 2, (file, is) -> isPackageType(file))) {
            types = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }

        assertThat(types)
                .containsExactlyInAnyOrder(
                        "package-deb.txt", "package-rpm.txt", "package-msi.txt", "package-dmg.txt");
    }

    @Test
    void everyLicenceTextThatIsNamedIsThereAndNoOther() throws IOException {
        Set<String> named;
        try (Stream<String> rows = Files.lines(LICENCES.resolve("parts.tsv"))) {
            named =
                    rows.filter(row -> !row.startsWith("#"))
                            .flatMap(row -> Stream.of(row.split("\t")[2].split(" ")))
                            .collect(Collectors.toSet());
        }
        named.add("parts.tsv");

        try (Stream<Path> files = Files.list(LICENCES)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    private static boolean isPackageType(Path file) {
        return file.getFileName().toString().matches("package-.*\\.txt");
    }

    private static String output(String tool, List<String> arguments) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        ToolProvider.findFirst(tool)
                .orElseThrow()
                .run(writer, writer, arguments.toArray(String[]::new));
        return text.toString();
    }
}
