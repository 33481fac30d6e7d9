package org.crossbarlab.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

class FileReasonTest {

    private static String words(IOException failure) {
        return Messages.words(FileReason.of(failure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No space left on device|no space left on device",
                "There is not enough space on the disk|no space left on device",
                "Disk quota exceeded|your share of the disk is used up",
                "Read-only file system|it is write-protected",
                "Bad file descriptor|it is closed",
                "Stream Closed|it is closed",
                "Kein Speicherplatz mehr|Kein Speicherplatz mehr",
            })
    void whatTheSystemSaysIsSaidInOurWords(String said, String words) {
        String bare = words(new IOException(said));
        String ofAFile = words(new FileSystemException("/a/b", null, said));
        assertThat(bare).isEqualTo(ofAFile).doesNotContain("/a/b", "Exception");
        assertThat(bare).isEqualTo(words);
    }

    @Test
    void noClassHasItsNameInASentence() {
        assertThat(words(new NoSuchFileException("/a"))).doesNotContain("NoSuch", "/a");
        assertThat(words(new AccessDeniedException("/a"))).doesNotContain("Denied", "/a");
        assertThat(words(new MalformedInputException(1))).doesNotContain("Input length");
        assertThat(words(new IOException("java.io.IOException: x"))).doesNotContain("java.io");
        assertThat(words(new IOException())).isNotBlank().doesNotContain("null");
    }
}
