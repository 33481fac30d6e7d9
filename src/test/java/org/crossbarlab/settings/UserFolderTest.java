package org.crossbarlab.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

class UserFolderTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void followsTheCustomOfEachSystem() {
        assertThat(folder("Linux", Map.of())).isEqualTo(HOME.resolve(".config/crossbar-lab"));
        assertThat(folder("Linux", Map.of("XDG_CONFIG_HOME", "/etc/ada")))
                .isEqualTo(Path.of("/etc/ada/crossbar-lab"));
        assertThat(folder("Linux", Map.of("XDG_CONFIG_HOME", "relative")))
                .isEqualTo(HOME.resolve(".config/crossbar-lab"));
        assertThat(folder("Mac OS X", Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Crossbar Lab"));
        assertThat(folder("Windows 11", Map.of("APPDATA", "/roaming")))
                .isEqualTo(Path.of("/roaming/Crossbar Lab"));
        assertThat(folder("Windows 11", Map.of()))
                .isEqualTo(HOME.resolve("AppData/Roaming/Crossbar Lab"));
    }

    @Test
    void aSystemPropertyOverridesIt() {
        Properties properties = properties("Linux");
        properties.setProperty("crossbarlab.home", "/elsewhere");

        assertThat(UserFolder.of(properties, Map.of())).isEqualTo(Path.of("/elsewhere"));
    }

    private static Path folder(String system, Map<String, String> environment) {
        return UserFolder.of(properties(system), environment);
    }

    private static Properties properties(String system) {
        Properties properties = new Properties();
        properties.setProperty("user.home", HOME.toString());
        properties.setProperty("os.name", system);
        return properties;
    }
}
