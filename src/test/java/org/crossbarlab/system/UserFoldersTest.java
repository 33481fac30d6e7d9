package org.crossbarlab.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

class UserFoldersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Linux      |                 |          | /home/ada/.config/crossbar-lab
                    Linux      | XDG_CONFIG_HOME | /etc/ada | /etc/ada/crossbar-lab
                    Linux      | XDG_CONFIG_HOME | relative | /home/ada/.config/crossbar-lab
                    Mac OS X   |                 |          | /home/ada/Library/Application Support/Crossbar Lab
                    Windows 11 | APPDATA         | /roaming | /roaming/Crossbar Lab
                    Windows 11 |                 |          | /home/ada/AppData/Roaming/Crossbar Lab
                    """)
    void settingsFollowTheCustomOfTheSystem(String system, String key, String value, Path folder) {
        assertThat(folders(system, key, value).settings()).isEqualTo(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Linux      |               |          | /home/ada/.local/share/crossbar-lab
                    Linux      | XDG_DATA_HOME | /data    | /data/crossbar-lab
                    Linux      | XDG_DATA_HOME | relative | /home/ada/.local/share/crossbar-lab
                    Mac OS X   |               |          | /home/ada/Library/Application Support/Crossbar Lab
                    Windows 11 | LOCALAPPDATA  | /local   | /local/Crossbar Lab
                    Windows 11 |               |          | /home/ada/AppData/Local/Crossbar Lab
                    """)
    void dataFollowTheCustomOfTheSystem(String system, String key, String value, Path folder) {
        assertThat(folders(system, key, value).data()).isEqualTo(folder);
        assertThat(folders(system, key, value).scratch()).isEqualTo(folder);
    }

    @Test
    void aSystemPropertyMovesWhatIsWritten() {
        Properties properties = properties("Linux");
        properties.setProperty("crossbarlab.home", "/elsewhere");
        UserFolders folders = new UserFolders(properties, Map.of());

        assertThat(folders.settings()).isEqualTo(Path.of("/elsewhere"));
        assertThat(folders.scratch()).isEqualTo(Path.of("/elsewhere"));
        assertThat(folders.networks()).isEqualTo(Path.of("/elsewhere/networks"));
    }

    /** As the JDK has it for a user whom the system does not know, or whose name it cannot read. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"?", "", " ", ".", "relative/home", "/home/zo\0", "/home/zo\uD800"})
    void withoutAHomeThereIsAPlaceAmongTemporaryFiles(String home) {
        Properties properties = properties("Linux");
        properties.setProperty("java.io.tmpdir", "/tmp");
        properties.setProperty("user.name", "zo\uFFFD?");
        properties.remove("user.home");
        if (home != null) {
            properties.setProperty("user.home", home);
        }
        UserFolders folders = new UserFolders(properties, Map.of());
        assertThat(folders.home()).isEmpty();
        assertThat(folders.areTemporary()).isTrue();
        assertThat(folders.settings())
                .isEqualTo(Path.of("/tmp/crossbar-lab-zo__/.config/crossbar-lab"));
        assertThat(folders.data())
                .isEqualTo(Path.of("/tmp/crossbar-lab-zo__/.local/share/crossbar-lab"));

        UserFolders told = new UserFolders(properties, Map.of("HOME", "/home/zoe"));
        assertThat(told.areTemporary()).isFalse();
        assertThat(told.settings()).isEqualTo(Path.of("/home/zoe/.config/crossbar-lab"));
    }

    @Test
    void aNamedPlaceNeedsNoHome() {
        Properties properties = properties("Linux");
        properties.setProperty("user.home", "?");
        Map<String, String> named = Map.of("XDG_CONFIG_HOME", "/etc/ada", "XDG_DATA_HOME", "/data");
        assertThat(new UserFolders(properties, named).areTemporary()).isFalse();
        assertThat(new UserFolders(properties, Map.of()).areTemporary()).isTrue();
        assertThat(folders("Linux", null, null).areTemporary()).isFalse();
    }

    private static UserFolders folders(String system, String key, String value) {
        return new UserFolders(properties(system), key == null ? Map.of() : Map.of(key, value));
    }

    private static Properties properties(String system) {
        Properties properties = new Properties();
        properties.setProperty("user.home", "/home/ada");
        properties.setProperty("os.name", system);
        return properties;
    }
}
