package org.crossbarlab.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

class DataFoldersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Linux      |               |          | /home/ada/.local/share/crossbar-lab/mnist
                    Linux      | XDG_DATA_HOME | /data    | /data/crossbar-lab/mnist
                    Linux      | XDG_DATA_HOME | relative | /home/ada/.local/share/crossbar-lab/mnist
                    Mac OS X   |               |          | /home/ada/Library/Application Support/Crossbar Lab/mnist
                    Windows 11 | LOCALAPPDATA  | /local   | /local/Crossbar Lab/mnist
                    Windows 11 |               |          | /home/ada/AppData/Local/Crossbar Lab/mnist
                    """)
    void followsTheCustomOfTheSystem(String system, String key, String value, Path expected) {
        DataFolders folders =
                new DataFolders(
                        properties("os.name", system), key == null ? Map.of() : Map.of(key, value));

        assertThat(folders.user()).isEqualTo(expected);
        assertThat(folders.candidates()).containsExactly(expected);
    }

    @Test
    void obeysTheUsersOwnFolder() {
        DataFolders folders = new DataFolders(properties("crossbarlab.data", "/mine"), Map.of());

        assertThat(folders.user()).isEqualTo(Path.of("/mine"));
    }

    @Test
    void prefersThePackagesFolderToTheUsers() {
        Properties properties = properties("crossbarlab.bundledData", "/opt/crossbar-lab/mnist");
        properties.setProperty("crossbarlab.data", "/mine");

        assertThat(new DataFolders(properties, Map.of()).candidates())
                .containsExactly(Path.of("/opt/crossbar-lab/mnist"), Path.of("/mine"));
    }

    private static Properties properties(String key, String value) {
        Properties properties = new Properties();
        properties.setProperty("user.home", "/home/ada");
        properties.setProperty("os.name", "Linux");
        properties.setProperty(key, value);
        return properties;
    }
}
