package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.io.SettingsFile;
import org.crossbarlab.settings.PreferencesStore;
import org.crossbarlab.ui.shell.Notice;
import org.crossbarlab.ui.shell.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class MemoryTest {

    @TempDir private Path home;
    private final Notices notices = new Notices();

    private Memory memory(String experiment, String folder) {
        try (PreferencesStore store = store()) {
            store.update(old -> old.withExperiment(experiment).withDataFolder(folder));
        }
        return new Memory(store(), notices);
    }

    private PreferencesStore store() {
        return new PreferencesStore(home, Runnable::run);
    }

    private String told() {
        Notice notice = notices.currentProperty().get();
        return notice == null ? "" : notice.text();
    }

    @Test
    void whatCanBeUsedIsUsedWithoutAWord() {
        ExperimentSettings last = ExperimentSettings.REFERENCE.withSeed(7);
        Memory memory = memory(SettingsFile.toText(last), "/data/größe");
        assertThat(memory.settings()).isEqualTo(last);
        assertThat(memory.folder()).contains(Path.of("/data/größe"));
        memory.tellFaults();
        assertThat(told()).isEmpty();
    }

    @Test
    void aSettingThatCannotBeUsedCostsItselfAlone() {
        Memory memory =
                memory("{\"seed\": 7, \"alpha\": -1, \"rMinOhm\": 50000, \"rMaxOhm\": 90000}", "");
        ExperimentSettings found = memory.settings();
        memory.tellFaults();
        assertThat(found.seed()).isEqualTo(7);
        assertThat(Settings.R_MIN.text(found)).contains("50000");
        assertThat(Settings.ALPHA.text(found)).contains("0.3");
        Path aside = home.resolve("preferences.properties.broken");
        assertThat(told())
                .isEqualTo(
                        "The remembered value “-1” of alpha cannot be used; the default takes its"
                                + " place. What was remembered is kept in %s.",
                        aside);
        assertThat(aside).content().contains("-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "\u0000",
                "\uFFFD",
                "{\"alpha\": 1e400}",
                "{\"alpha\": NaN}",
                "{\"alpha\": \"0.3\"}",
                "{\"alpha\": null}",
                "{\"alpha\": {}}",
                "{\"alpha\": 0.1, \"alpha\": 0.2}",
                "{\"seed\": 99999999999999999999}",
                "{\"seed\": 1.5}",
                "{\"epochs\": 0}",
                "{\"chips\": -1}",
                "{\"mapping\": \"diagonal\"}",
                "{\"error\": \"\"}",
                "{\"rMinOhm\": 1e9}",
                "{\"weightBits\": 0}",
                "{\"clip\": \"yes\"}",
                "alpha=0.3"
            })
    void hostileSettingsLeaveDefaultsAndASentence(String text) {
        Memory memory = memory(text, "");
        assertThat(memory.settings()).isEqualTo(ExperimentSettings.REFERENCE);
        memory.tellFaults();
        assertThat(told()).endsWith(".").doesNotContain("Exception", "fasterxml");
        memory.settings(ExperimentSettings.REFERENCE.withSeed(3));
        assertThat(new Memory(store(), notices).settings().seed()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "  "})
    void aFolderThatNoSystemCanExpressIsToldAndStaysRemembered(String name) {
        Memory memory = memory("", name);
        assertThat(memory.folder()).isEmpty();
        assertThat(told())
                .startsWith("The folder of the images used last stays remembered, but: The name");
        memory.folder(Optional.empty());
        assertThat(store().preferences().dataFolder()).isEqualTo(name);
        memory.folder(Optional.of(Path.of("/chosen")));
        assertThat(store().preferences().dataFolder()).isEqualTo("/chosen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no/such",
                "..",
                "~",
                "C:\\Users",
                "\\\\server\\share",
                "file:///x",
                "http://x/",
                "größe",
                "数据",
                "\u202Etxt",
                "a\nb",
                "-rf",
                "$HOME",
                "%s",
                "*",
                "/dev/null",
                "/proc/self/fd/9",
                "?",
                "|",
                "'",
                "x/../../.."
            })
    void anOddFolderIsAFolderLikeAnyOther(String name) {
        assertThat(memory("", name).folder()).contains(Path.of(name));
        assertThat(told()).isEmpty();
    }

    @Test
    void settingsOfANewerVersionAreKept() throws Exception {
        Memory memory = memory("{\"seed\": 7, \"temperature\": 6}", "");
        assertThat(memory.settings().seed()).isEqualTo(7);
        memory.settings(ExperimentSettings.REFERENCE.withSeed(8));
        assertThat(told()).isEmpty();
        assertThat(store().preferences().experiment())
                .contains("\"temperature\": 6", "\"seed\": 8");
        assertThat(Files.exists(home.resolve("preferences.properties.broken"))).isFalse();
    }
}
