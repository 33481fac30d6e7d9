package org.crossbarlab.app;

import java.nio.file.Path;
import java.util.Properties;

/** Where an installed program's native libraries may keep the links and copies they need. */
final class Scratch {

    private static final String FOLDER = "org.bytedeco.javacpp.cachedir";

    private Scratch() {}

    /**
     * Keeps them with the program's other data instead of in a folder of their own, as the package
     * asks with the system property {@code crossbarlab.packaged}. What cannot be written there goes
     * to the system's folder of temporary files.
     */
    static void place(Properties properties, Path dataFolder) {
        if (Boolean.parseBoolean(properties.getProperty("crossbarlab.packaged"))
                && properties.getProperty(FOLDER) == null) {
            properties.setProperty(FOLDER, dataFolder.resolve("native").toString());
        }
    }
}
