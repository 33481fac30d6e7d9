package org.crossbarlab.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

class PreferencesStoreTest {

    private static final Preferences OTHER =
            new Preferences(
                    true,
                    1.25,
                    true,
                    "{\n  \"alpha\": 0.3\n}",
                    "/data/größe µS",
                    new PictureChoices(true, true, true));
    private static final WindowPlace PLACE = new WindowPlace(-10, 20, 1280, 720, false);

    /** None is a theme, a size, a flag or a place. */
    private static final List<String> HOSTILE =
            List.of(
                    "0x1p3",
                    "1e400",
                    "-1e400",
                    "NaN",
                    "-Infinity",
                    "-0.0",
                    "1,25",
                    "١",
                    "99999999999999999999",
                    "null",
                    "TRUE ",
                    "\\u0000",
                    "\\u12",
                    "\\uFFFD",
                    "Dark",
                    "../../../etc/passwd",
                    "${jndi:ldap://x}",
                    "%s%n",
                    "{\"alpha\": ",
                    "[]",
                    "x".repeat(100_000),
                    "\\n\\t\\r");

    @TempDir private Path root;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<LogRecord> log = new CopyOnWriteArrayList<>();
    private final Logger logger = Logger.getLogger("org.crossbarlab.settings");
    private final Handler handler =
            new Handler() {
                @Override
                public void publish(LogRecord line) {
                    log.add(line);
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    @Test
    void beginsWithDefaultsAndWritesNothingUnasked() {
        try (PreferencesStore store = store()) {
            assertThat(store.preferences()).isEqualTo(Preferences.DEFAULT);
            assertThat(store.window()).isEmpty();
        }
        assertThat(folder()).doesNotExist();
        assertThat(log).isEmpty();
    }

    @Test
    void whatWasSavedComesBack() throws IOException {
        try (PreferencesStore store = store()) {
            store.update(old -> OTHER);
            store.place(PLACE);
        }
        assertThat(store().preferences()).isEqualTo(OTHER);
        assertThat(store().window()).contains(PLACE);
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("preferences.properties", "window.properties");
        }
    }

    @Test
    void manyChangesAreSavedOnceAndLater() {
        PreferencesStore store = store();
        store.update(old -> old.withSize(1.1));
        store.update(old -> old.withSize(1.2));
        store.update(old -> old.withDark(true));
        assertThat(waiting).hasSize(1);
        assertThat(file()).doesNotExist();

        waiting.remove().run();

        assertThat(store().preferences())
                .isEqualTo(Preferences.DEFAULT.withSize(1.2).withDark(true));
        store.update(old -> old.withSize(1.2));
        assertThat(waiting).as("no change, no save").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "format=zwei\nsize=1",
                "format=1\nsize=huge",
                "format=1\nsize=99",
                "format=1\nexperiment=\\u12"
            })
    void aBrokenFileMeansDefaultsAndOneLineInTheLog(String content) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(file(), content);

        PreferencesStore store = store();

        assertThat(store.preferences()).isEqualTo(Preferences.DEFAULT);
        assertThat(log).hasSize(1);
        assertThat(folder().resolve("preferences.properties.broken")).hasContent(content);
        assertThat(store.faults()).hasSize(2);
        assertThat(store.faults().getLast().arguments())
                .containsExactly(folder().resolve("preferences.properties.broken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme", "size", "projector", "difference", "loss", "accuracy"})
    void aHostileValueCostsItselfAlone(String name) throws IOException {
        for (String hostile : HOSTILE) {
            Files.createDirectories(folder());
            Files.writeString(file(), withAll(name + "=" + hostile));

            PreferencesStore store = store();

            assertThat(store.preferences())
                    .as(hostile)
                    .isEqualTo(withDefault(name, OTHER.withExperiment("{}")));
            assertThat(store.faults()).as(hostile).hasSize(2);
            assertThat(store.faults().getFirst().arguments()).first().isEqualTo(name);
            store.update(old -> old.withSize(1.75));
            store.close();
            assertThat(store().preferences().size()).isEqualTo(1.75);
            assertThat(store().preferences().dataFolder()).isEqualTo(OTHER.dataFolder());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"experiment", "dataFolder"})
    void hostileTextComesBackAsItIsOrCostsItselfAlone(String name) throws IOException {
        for (String hostile : HOSTILE) {
            Files.createDirectories(folder());
            Files.writeString(file(), withAll(name + "=" + hostile));

            Preferences found = store().preferences();

            assertThat(found.withExperiment("").withDataFolder(""))
                    .isEqualTo(OTHER.withExperiment("").withDataFolder(""));
            String other = name.equals("experiment") ? found.dataFolder() : found.experiment();
            assertThat(other).isEqualTo(name.equals("experiment") ? OTHER.dataFolder() : "{}");
        }
    }

    private static Preferences withDefault(String name, Preferences preferences) {
        return switch (name) {
            case "theme" -> preferences.withDark(false);
            case "size" -> preferences.withSize(1);
            case "projector" -> preferences.withProjector(false);
            case "difference" -> preferences.withPictures(new PictureChoices(false, true, true));
            case "loss" -> preferences.withPictures(new PictureChoices(true, false, true));
            default -> preferences.withPictures(new PictureChoices(true, true, false));
        };
    }

    /** All values of {@link #OTHER} but one; of two lines with a name the last counts. */
    private static String withAll(String line) {
        return "format=1\ntheme=dark\nsize=1.25\nprojector=true\nexperiment={}\n"
                + "difference=absolute\nloss=linear\naccuracy=whole\ndataFolder="
                + OTHER.dataFolder()
                + "\n"
                + line;
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "y", "width", "height", "maximized"})
    void aHostilePlaceIsNone(String name) throws IOException {
        for (String hostile : HOSTILE) {
            Files.createDirectories(folder());
            Files.writeString(
                    folder().resolve("window.properties"),
                    "format=1\nx=0\ny=0\nwidth=800\nheight=600\n" + name + "=" + hostile);

            store().window().ifPresent(place -> assertThat(place.width()).isPositive());

            assertThat(store().faults()).isEmpty();
        }
    }

    @Test
    void aNewerVersionsEntriesAreKept() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(file(), "format=1\ntheme=dark\ncolours=many\n");
        try (PreferencesStore store = store()) {
            store.update(old -> old.withSize(1.5));
        }
        assertThat(Files.readAllLines(file())).contains("colours=many", "size=1.5", "theme=dark");
        assertThat(log).isEmpty();
    }

    @Test
    void aNewerFormatIsReadAndLeftAlone() throws IOException {
        Files.createDirectories(folder());
        String newer = "format=2\ntheme=dark\nsize=huge\n";
        Files.writeString(file(), newer);
        try (PreferencesStore store = store()) {
            assertThat(store.preferences().dark()).isTrue();
            store.update(old -> old.withSize(1.5));
        }
        assertThat(file()).hasContent(newer);
    }

    @Test
    void bytesThatAreNoTextAreBrokenToo() throws IOException {
        Files.createDirectories(folder());
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThat(store().preferences()).isEqualTo(Preferences.DEFAULT);
        assertThat(log).hasSize(1);
    }

    @Test
    void aHomeThatCannotBeWrittenCostsTheMemoryAlone() throws IOException {
        // A file where the folder should be stops even the superuser, whom no permission stops.
        Files.writeString(folder(), "in the way");

        try (PreferencesStore store = store()) {
            store.update(old -> OTHER);
            assertThat(store.preferences()).isEqualTo(OTHER);
        }

        assertThat(store().preferences()).isEqualTo(Preferences.DEFAULT);
        assertThat(folder()).hasContent("in the way");
        assertThat(log).hasSize(1);
    }

    @Test
    void savesFromManyThreadsLeaveTheLastStateWhole() throws InterruptedException {
        try (ExecutorService savers = Executors.newFixedThreadPool(4);
                ExecutorService changers = Executors.newFixedThreadPool(4)) {
            PreferencesStore store = new PreferencesStore(folder(), savers);
            for (int i = 0; i < 200; i++) {
                String text = "experiment " + i;
                changers.execute(() -> store.update(old -> old.withExperiment(text)));
            }
            changers.shutdown();
            assertThat(changers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            store.close();
            savers.shutdown();
            assertThat(savers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(store().preferences()).isEqualTo(store.preferences());
        }
        assertThat(log).isEmpty();
        assertThat(folder().toFile().list()).containsExactly("preferences.properties");
    }

    @Test
    void sizesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> Preferences.DEFAULT.withSize(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The size must be 0.7 to 2.0, not NaN.");
    }

    private PreferencesStore store() {
        return new PreferencesStore(folder(), waiting::add);
    }

    private Path folder() {
        return root.resolve("home");
    }

    private Path file() {
        return folder().resolve("preferences.properties");
    }
}
