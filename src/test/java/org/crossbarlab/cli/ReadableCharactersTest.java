package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class ReadableCharactersTest {

    private static String through(Charset charset, String text) {
        StringWriter target = new StringWriter();
        PrintWriter writer = ReadableCharacters.writer(target, charset);
        writer.print(text);
        writer.flush();
        return target.toString();
    }

    @Test
    void spellsOutWhatTheCharacterSetLacks() {
        assertThat(through(StandardCharsets.ISO_8859_1, "aware → analog ± α"))
                .isEqualTo("aware -> analog ± alpha");
        assertThat(through(StandardCharsets.US_ASCII, "the program’s key “alpha”"))
                .isEqualTo("the program's key \"alpha\"");
        assertThat(through(StandardCharsets.UTF_8, "→ ± α")).isEqualTo("→ ± α");
    }
}
