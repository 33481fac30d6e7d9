package org.crossbarlab.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.system.UserFolders;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

class DataFoldersTest {

    @Test
    void looksAmongTheUsersData() {
        DataFolders folders = folders(properties("os.name", "Linux"));

        assertThat(folders.user()).isEqualTo(Path.of("/home/ada/.local/share/crossbar-lab/mnist"));
        assertThat(folders.candidates()).containsExactly(folders.user());
    }

    @Test
    void obeysTheUsersOwnFolder() {
        DataFolders folders = folders(properties("crossbarlab.data", "/mine"));

        assertThat(folders.user()).isEqualTo(Path.of("/mine"));
    }

    @Test
    void prefersThePackagesFolderToTheUsers() {
        Properties properties = properties("crossbarlab.bundledData", "/opt/crossbar-lab/mnist");
        properties.setProperty("crossbarlab.data", "/mine");

        assertThat(folders(properties).candidates())
                .containsExactly(Path.of("/opt/crossbar-lab/mnist"), Path.of("/mine"));
    }

    @Test
    void looksBesideTheProjectAndInTheUsualPlacesOfAHome() {
        assertThat(folders(properties("os.name", "Linux")).nearby())
                .contains(
                        Path.of("../shared/mnist"),
                        Path.of("data"),
                        Path.of("/home/ada/Downloads"));
        assertThat(folders(properties("user.home", " ")).nearby())
                .contains(Path.of("data"))
                .noneMatch(Path::isAbsolute);
        assertThat(folders(properties("user.home", "a\0b")).nearby()).contains(Path.of("data"));
    }

    private static DataFolders folders(Properties properties) {
        return new DataFolders(new UserFolders(properties, Map.of()));
    }

    private static Properties properties(String key, String value) {
        Properties properties = new Properties();
        properties.setProperty("user.home", "/home/ada");
        properties.setProperty("os.name", "Linux");
        properties.setProperty(key, value);
        return properties;
    }
}
