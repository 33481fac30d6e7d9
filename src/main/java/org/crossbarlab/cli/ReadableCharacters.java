package org.crossbarlab.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Spells symbols out where the terminal's character set lacks them, instead of printing "?". */
final class ReadableCharacters extends FilterWriter {

    private static final Map<Character, String> SPELLINGS =
            Map.ofEntries(
                    Map.entry('→', "->"),
                    Map.entry('±', "+-"),
                    Map.entry('α', "alpha"),
                    Map.entry('σ', "sigma"),
                    Map.entry('Ω', "Ohm"),
                    Map.entry('µ', "u"),
                    Map.entry('∞', "infinite"),
                    Map.entry('×', "x"),
                    Map.entry('−', "-"),
                    Map.entry('…', "..."),
                    Map.entry('“', "\""),
                    Map.entry('”', "\""),
                    Map.entry('’', "'"),
                    Map.entry('█', "#"),
                    Map.entry('░', "."));

    private final CharsetEncoder encoder;

    private ReadableCharacters(Writer writer, Charset charset) {
        super(writer);
        this.encoder = charset.newEncoder();
    }

    /** A writer to a stream of this process. */
    static PrintWriter writer(OutputStream stream, Charset preferred) {
        // Without a locale Java assumes ASCII, but a Unix terminal of today shows UTF-8.
        boolean unset = preferred.equals(StandardCharsets.US_ASCII);
        Charset charset = unset ? StandardCharsets.UTF_8 : preferred;
        return writer(new OutputStreamWriter(stream, charset), charset);
    }

    static PrintWriter writer(Writer writer, Charset charset) {
        return new PrintWriter(new ReadableCharacters(writer, charset), true);
    }

    @Override
    public void write(int character) throws IOException {
        char c = (char) character;
        String spelling = SPELLINGS.get(c);
        if (spelling == null || encoder.canEncode(c)) {
            out.write(c);
        } else {
            out.write(spelling);
        }
    }

    @Override
    public void write(char[] buffer, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(buffer[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text.charAt(i));
        }
    }
}
