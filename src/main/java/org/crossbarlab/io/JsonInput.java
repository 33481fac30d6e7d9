package org.crossbarlab.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;

import org.crossbarlab.text.FileReason;
import org.crossbarlab.text.Sentence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The bytes of a JSON file; whatever is wrong with them becomes an {@link InvalidFileException}.
 *
 * @param title how sentences name the file, for example “settings file /home/a/s.json”
 * @param bytes its content
 * @param remedy what to do where the text is broken
 */
record JsonInput(Sentence title, byte[] bytes, Sentence remedy) {

    /** Files of this program have some 100 kB; a larger one is a mistake, not worth the memory. */
    private static final int MAX_BYTES = 8 << 20;

    /** A file that its author can correct. */
    JsonInput(Sentence title, byte[] bytes) {
        this(title, bytes, Sentence.of("fault.io.remedy.correct"));
    }

    /** The same file, for which something else can be done. */
    JsonInput withRemedy(Sentence other) {
        return new JsonInput(title, bytes, other);
    }

    /** What to make of the tokens. */
    @FunctionalInterface
    interface Body<T> {
        T read(JsonParser parser) throws IOException;
    }

    /** Reads a file. */
    static JsonInput read(Sentence title, Path path) {
        if (Files.isDirectory(path)) {
            throw new InvalidFileException(Sentence.of("fault.io.directory", title));
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new InvalidFileException(Sentence.of("fault.io.large", title));
            }
            return new JsonInput(title, bytes);
        } catch (NoSuchFileException e) {
            throw new InvalidFileException(Sentence.of("fault.io.absent", title), e);
        } catch (IOException e) {
            throw new InvalidFileException(
                    Sentence.of("fault.io.unreadable", title, FileReason.of(e)), e);
        }
    }

    /** Reads the one object of the file with a parser that stands at its opening brace. */
    <T> T parse(Body<T> body) {
        try (JsonParser parser = Json.STRICT.createParser(bytes)) {
            try {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    throw fault(Sentence.of("fault.io.braces"));
                }
                T result = body.read(parser);
                if (parser.nextToken() != null) {
                    int line = parser.currentTokenLocation().getLineNr();
                    throw fault(Sentence.of("fault.io.after", line));
                }
                return result;
            } catch (JsonProcessingException e) {
                throw broken(e, parser);
            }
        } catch (IOException e) {
            throw new InvalidFileException(Sentence.of("fault.io.encoding", title, remedy), e);
        }
    }

    /** Reads the whole file as a tree. */
    JsonNode tree() {
        return parse(parser -> Json.STRICT.readTree(parser));
    }

    /** Reads the whole file as a tree whose fractions are floats, each rounded once. */
    JsonNode floatTree() {
        return parse(parser -> Json.STRICT.readTree(new FloatParser(parser)));
    }

    /** Passes fractions on as floats; by way of a double some would be rounded twice. */
    private static final class FloatParser extends JsonParserDelegate {

        FloatParser(JsonParser parser) {
            super(parser);
        }

        @Override
        public NumberTypeFP getNumberTypeFP() {
            return NumberTypeFP.FLOAT32;
        }
    }

    /**
     * What the file says at a place, as it is written there.
     *
     * @param place of a number, a text or a word
     */
    String written(JsonPointer place) {
        return parse(parser -> written(parser, place));
    }

    private static String written(JsonParser parser, JsonPointer place) throws IOException {
        String found = "";
        for (int depth = 1; depth > 0; ) {
            JsonToken token = parser.nextToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (parser.getParsingContext().pathAsPointer().equals(place)) {
                boolean text = token == JsonToken.VALUE_STRING;
                found = text ? '"' + parser.getText() + '"' : parser.getText();
            }
        }
        return printable(found);
    }

    /** A part of the file as an input of its own. */
    JsonInput part(JsonNode node) {
        return new JsonInput(title, node.toString().getBytes(StandardCharsets.UTF_8), remedy);
    }

    /** A fault of the file. */
    InvalidFileException fault(Sentence what) {
        return new InvalidFileException(Sentence.of("fault.io.in", title, what));
    }

    private InvalidFileException broken(JsonProcessingException e, JsonParser parser)
            throws IOException {
        JsonLocation location =
                e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        String key = parser.currentName();
        Sentence reason = JsonFault.of(e);
        int line = location.getLineNr();
        int column = location.getColumnNr();
        Sentence sentence =
                key == null
                        ? Sentence.of("fault.io.broken", title, line, column, reason, remedy)
                        : Sentence.of(
                                "fault.io.broken.key",
                                title,
                                line,
                                column,
                                printable(key),
                                reason,
                                remedy);
        return new InvalidFileException(sentence, e);
    }

    /** Keeps what a file says to one line of moderate length. */
    static String printable(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}
