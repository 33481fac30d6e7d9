package org.crossbarlab.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

import org.crossbarlab.text.Sentence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with JSON text in words for its author, not for the parser's. */
final class JsonFault {

    /**
     * What the parser says, and what that means.
     *
     * @param said what its message begins with or holds
     * @param meaning of a message in which it was found
     */
    private record Translation(Pattern said, Function<MatchResult, Sentence> meaning) {

        static Translation of(String said, Function<MatchResult, Sentence> meaning) {
            return new Translation(Pattern.compile(said, Pattern.DOTALL), meaning);
        }
    }

    private static final List<Translation> TRANSLATIONS =
            List.of(
                    Translation.of("ALLOW_.*COMMENTS", m -> Sentence.of("fault.json.comment")),
                    Translation.of(
                            "^Duplicate field '(.*)'",
                            m -> Sentence.of("fault.json.twice", quoted(m))),
                    Translation.of(
                            "^Unrecognized token '(.*?)'(:|$)",
                            m -> Sentence.of("fault.json.word", quoted(m))),
                    Translation.of(
                            "^Unrecognized character escape",
                            m -> Sentence.of("fault.json.backslash")),
                    Translation.of("CTRL-CHAR", m -> Sentence.of("fault.json.control")),
                    Translation.of(
                            "^(Invalid numeric|.*[Nn]umber value|.*leading zero|.*Leading zero"
                                    + "|.*[Dd]ecimal point|.*[Ee]xponent|Non-standard token)",
                            m -> Sentence.of("fault.json.number")),
                    Translation.of(
                            "^Unexpected character \\('(.)' ",
                            m -> Sentence.of("fault.json.character", quoted(m))),
                    Translation.of(
                            "^Unexpected close marker", m -> Sentence.of("fault.json.close")),
                    Translation.of("^Invalid UTF-", m -> Sentence.of("reason.text")));

    private JsonFault() {}

    static Sentence of(JsonProcessingException e) {
        return switch (e) {
            case JsonEOFException early -> Sentence.of("fault.json.end");
            case StreamConstraintsException large -> Sentence.of("fault.json.large");
            default -> translated(String.valueOf(e.getOriginalMessage()));
        };
    }

    private static Sentence translated(String message) {
        return TRANSLATIONS.stream()
                .flatMap(each -> meaning(each, message).stream())
                .findFirst()
                .orElseGet(() -> Sentence.of("fault.json.other"));
    }

    private static Optional<Sentence> meaning(Translation translation, String message) {
        Matcher matcher = translation.said().matcher(message);
        return matcher.find()
                ? Optional.of(translation.meaning().apply(matcher.toMatchResult()))
                : Optional.empty();
    }

    private static String quoted(MatchResult match) {
        return JsonInput.printable(match.group(1));
    }
}
