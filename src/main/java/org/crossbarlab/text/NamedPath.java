package org.crossbarlab.text;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Makes a path of what someone typed or a file remembers; whatever prevents it is a sentence. */
public final class NamedPath {

    private NamedPath() {}

    /**
     * The path of that name.
     *
     * @throws InvalidValueException if the name is empty or none that this system can express
     */
    public static Path of(String name) {
        if (name.isBlank()) {
            throw new InvalidValueException(Sentence.of("fault.path.empty"));
        }
        String shown = name.replaceAll("\\p{Cntrl}", "\uFFFD");
        if (name.indexOf('\0') >= 0) {
            throw new InvalidValueException(Sentence.of("fault.path.nul", shown));
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            boolean plain = name.chars().allMatch(c -> c < 0x80);
            String charset = System.getProperty("sun.jnu.encoding", "?");
            throw new InvalidValueException(
                    plain
                            ? Sentence.of("fault.path.other", shown)
                            : Sentence.of("fault.path.locale", shown, charset));
        }
    }
}
