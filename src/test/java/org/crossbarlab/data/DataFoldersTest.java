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
    void looksIntoNoHomeThatIsNone() {
        DataFolders known = folders(properties("os.name", "Linux"));
        DataFolders unknown = folders(properties("user.home", "?"));

        assertThat(known.nearby()).anyMatch(place -> place.startsWith("/home/ada"));
        assertThat(unknown.nearby())
                .isNotEmpty()
                .noneMatch(place -> place.toString().matches(".*[?~].*"))
                .isSubsetOf(known.nearby());
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
