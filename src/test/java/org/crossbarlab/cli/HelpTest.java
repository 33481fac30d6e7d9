package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"reproduce", "evaluate", "sweep", "export", "download-mnist"})
    void everyCommandHasHelpWithExamples(String command) {
        CliRun run = CliRun.of(command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Examples:", "crossbar-lab " + command);
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theProgramTellsItsCommandsAndVersion() {
        assertThat(CliRun.of("--help").out()).contains("reproduce", "evaluate", "sweep");
        assertThat(CliRun.of("--version").out()).startsWith("Crossbar Lab ");
    }
}
