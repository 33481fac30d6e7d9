package org.crossbarlab.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class FaultExceptionTest {

    private static final class Broken extends FaultException {

        private static final long serialVersionUID = 1L;

        Broken(List<Sentence> sentences, Throwable cause) {
            super(sentences, cause);
        }
    }

    @Test
    void keepsItsSentencesForEveryLanguageAndLogsThemInEnglish() {
        Throwable cause = new IllegalStateException("revealed it");
        Sentence first = Sentence.of("fault.data.missing", "a.gz");
        Sentence second =
                Sentence.of(
                        "fault.io.in",
                        Sentence.of("fault.io.weights", "w.json"),
                        Sentence.of("fault.io.unknown", "colour"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            Broken broken = new Broken(List.of(first, second), cause);
            assertThat(broken.sentences()).containsExactly(first, second);
            assertThat(broken)
                    .hasCause(cause)
                    .hasMessage(
                            "The file a.gz does not exist; put it there or choose another folder."
                                    + " In the weights file w.json: unknown key “colour”.");
        } finally {
            Locale.setDefault(before);
        }
    }
}
