package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Properties;

class ScratchTest {

    private static final String FOLDER = "org.bytedeco.javacpp.cachedir";

    @Test
    void aPackageKeepsItsScratchWithItsData() {
        Properties properties = new Properties();
        properties.setProperty("crossbarlab.packaged", "true");
        Scratch.place(properties, Path.of("data"));
        assertThat(properties.getProperty(FOLDER)).isEqualTo(Path.of("data/native").toString());
    }

    @Test
    void aWishIsKept() {
        Properties properties = new Properties();
        properties.setProperty("crossbarlab.packaged", "true");
        properties.setProperty(FOLDER, "elsewhere");
        Scratch.place(properties, Path.of("data"));
        assertThat(properties.getProperty(FOLDER)).isEqualTo("elsewhere");
    }

    @Test
    void nothingChangesOutsideAPackage() {
        Properties properties = new Properties();
        Scratch.place(properties, Path.of("data"));
        assertThat(properties.getProperty(FOLDER)).isNull();
    }
}
