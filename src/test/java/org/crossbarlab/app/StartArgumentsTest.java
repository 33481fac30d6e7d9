package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class StartArgumentsTest {

    @TempDir private Path folder;

    @Test
    void noArgumentsOpenTheWindow() {
        assertThat(StartArguments.wantWindow(List.of())).isTrue();
        assertThat(StartArguments.settingsFile(List.of())).isEmpty();
    }

    @Test
    void oneSettingsFileOpensTheWindowWithIt() throws IOException {
        Path file = Files.createFile(folder.resolve("Übung 1.CrossbarLab"));
        List<String> arguments = List.of(file.toString());
        assertThat(StartArguments.wantWindow(arguments)).isTrue();
        assertThat(StartArguments.settingsFile(arguments)).contains(file);
    }

    @Test
    void everythingElseIsACommand() throws IOException {
        Path json = Files.createFile(folder.resolve("settings.json"));
        Path settings = Files.createFile(folder.resolve("settings.crossbarlab"));
        assertThat(StartArguments.wantWindow(List.of("reproduce"))).isFalse();
        assertThat(StartArguments.wantWindow(List.of("--help"))).isFalse();
        assertThat(StartArguments.wantWindow(List.of(json.toString()))).isFalse();
        assertThat(StartArguments.wantWindow(List.of(folder + "/missing.crossbarlab"))).isFalse();
        assertThat(StartArguments.wantWindow(List.of("reproduce", settings.toString()))).isFalse();
        assertThat(StartArguments.wantWindow(List.of("\0.crossbarlab"))).isFalse();
    }

    @Test
    void aFolderIsNoSettingsFile() throws IOException {
        Path named = Files.createDirectory(folder.resolve("folder.crossbarlab"));
        assertThat(StartArguments.settingsFile(List.of(named.toString()))).isEmpty();
    }
}
