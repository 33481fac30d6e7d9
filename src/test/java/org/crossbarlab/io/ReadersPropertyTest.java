package org.crossbarlab.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Layer.Linear;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.text.Sentence;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever a file holds, a reader gives a result or the one exception that it documents. */
class ReadersPropertyTest {

    private static final Sentence FILE = Sentence.of("fault.io.settings", "s.json");

    private static final String SETTINGS =
            Json.pretty(SettingsFile.toJson(ExperimentSettings.REFERENCE));

    /** A network of one layer, so that mutations often hit something that matters. */
    private static final Architecture SMALL =
            new Architecture(new Shape(1, 1, 2), List.of(new Linear(2)));

    private static final String WEIGHTS =
            """
            {"note": "small", "tensors": {
              "0.weight": {"shape": [2, 2], "values": [0.5, -1, 2e-3, 7]},
              "0.bias": {"shape": [2], "values": [0.25, 1]}}}
            """;

    private static void readAll(byte[] bytes) {
        resultOrSentence(() -> SettingsFile.parse(new JsonInput(FILE, bytes)).settings());
        resultOrSentence(() -> WeightsFile.parse(new JsonInput(FILE, bytes), SMALL));
    }

    private static void resultOrSentence(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidFileException e) {
            assertThat(e.getMessage()).contains("file").doesNotContain("\n").endsWith(".");
        }
    }

    private static void readAll(String text) {
        readAll(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void randomBytes(@ForAll byte[] bytes) {
        readAll(bytes);
    }

    @Property(tries = 500)
    void randomText(@ForAll String text) {
        readAll(text);
        readAll("{\"" + text + "\": " + text + "}");
    }

    @Property(tries = 1000)
    void randomJson(@ForAll("json") String json) {
        readAll(json);
    }

    @Property(tries = 1000)
    void mutatedFiles(
            @ForAll("file") String file,
            @ForAll("edit") String edit,
            @ForAll int from,
            @ForAll int length) {
        int begin = Math.floorMod(from, file.length());
        int end = Math.min(file.length(), begin + Math.floorMod(length, 12));
        readAll(file.substring(0, begin) + edit + file.substring(end));
        readAll(file.substring(0, begin));
    }

    @Property(tries = 300)
    void flippedBytes(@ForAll("file") String file, @ForAll int where, @ForAll byte value) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        bytes[Math.floorMod(where, bytes.length)] = value;
        readAll(bytes);
    }

    @Provide
    Arbitrary<String> file() {
        return Arbitraries.of(SETTINGS, WEIGHTS);
    }

    @Provide
    Arbitrary<String> edit() {
        return Arbitraries.oneOf(
                json(),
                Arbitraries.strings().ofMaxLength(4),
                Arbitraries.of("", "{", "}", "[", "]", "\"", ",", ":", "-", "1e999", "NaN"));
    }

    @Provide
    Arbitrary<String> json() {
        Arbitrary<String> leaf =
                Arbitraries.oneOf(
                        Arbitraries.of("null", "true", "false", "{}", "[]", "NaN", "-Infinity"),
                        Arbitraries.of("1e999", "1e-999", "-0", "99999999999999999999", "0"),
                        Arbitraries.doubles().map(Json::number).map(Object::toString),
                        Arbitraries.integers().map(Object::toString),
                        Arbitraries.of("\"analog\"", "\"infinite\"", "\"none\"", "\"\""));
        Arbitrary<String> key =
                Arbitraries.oneOf(
                        Arbitraries.of(Settings.STORED).map(Setting::name),
                        Arbitraries.of("tensors", "note", "0.weight", "0.bias", "shape", "values"),
                        Arbitraries.strings().alpha().ofMaxLength(8));
        return Arbitraries.recursive(() -> leaf, inner -> compound(key, inner), 0, 3);
    }

    private static Arbitrary<String> compound(Arbitrary<String> key, Arbitrary<String> inner) {
        Arbitrary<String> object =
                Combinators.combine(key, inner)
                        .as((k, v) -> "\"" + k + "\": " + v)
                        .list()
                        .ofMaxSize(5)
                        .map(fields -> "{" + String.join(",\n", fields) + "}");
        Arbitrary<String> list =
                inner.list().ofMaxSize(5).map(items -> "[" + String.join(", ", items) + "]");
        return Arbitraries.oneOf(object, object, list);
    }
}
