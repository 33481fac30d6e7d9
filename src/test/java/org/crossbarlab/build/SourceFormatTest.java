package org.crossbarlab.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class SourceFormatTest {

    @Test
    void everySourceFileIsInTheProjectsLayout() throws IOException {
        assertThat(SourceFormat.misformatted())
                .as("run: mvn -q test-compile exec:exec@format")
                .isEmpty();
    }
}
