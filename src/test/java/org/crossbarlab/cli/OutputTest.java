package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.testing.SmallDigits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Output that cannot be written: files beside others, and the standard output. */
class OutputTest {

    @TempDir private Path folder;
    private final StringWriter err = new StringWriter();

    /** Fails after the first so many bytes. */
    private static final class Full extends OutputStream {

        private final String reason;
        private int left;

        Full(int bytes, String reason) {
            this.left = bytes;
            this.reason = reason;
        }

        @Override
        public void write(int value) throws IOException {
            if (left-- <= 0) {
                throw new IOException(reason);
            }
        }
    }

    private int run(OutputStream out, RunControl control, String... arguments) {
        DataSource source =
                new DataSource() {
                    @Override
                    public Optional<Path> locateMnist() {
                        return Optional.empty();
                    }

                    @Override
                    public Dataset synthetic() {
                        return SmallDigits.dataset();
                    }
                };
        Terminal terminal = Terminal.to(out, new PrintWriter(err), false);
        return new Cli(terminal, control, source).execute(arguments);
    }

    private int run(OutputStream out, String... arguments) {
        return run(out, new RunControl(), arguments);
    }

    private static String[] reproduce(String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[] {"reproduce", "--epochs", "1", "--chips", "1"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return all;
    }

    @Test
    void aFullDiskBehindTheOutputIsAFailure() {
        assertThat(run(new Full(100, "No space left on device"), reproduce())).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "The output cannot be written (no space left on device); free some space or"
                                + " send it elsewhere.");
    }

    @Test
    void aClosedOutputIsAFailureOfHelpToo() {
        assertThat(run(new Full(0, "Bad file descriptor"), "--help")).isEqualTo(1);
        assertThat(err.toString()).contains("The output cannot be written (it is closed)");
    }

    @Test
    void aReaderWhoHasEnoughEndsTheCommandQuietly() {
        RunControl control = new RunControl();
        assertThat(run(new Full(10, "Broken pipe"), control, reproduce())).isEqualTo(141);
        assertThat(control.isCancelled()).isTrue();
        assertThat(err.toString()).doesNotContain("Cancelled", "written");
    }

    @Test
    void filesAreWrittenThoughNobodyReadsTheOutput() {
        Path json = folder.resolve("r.json");
        assertThat(run(new Full(10, "Broken pipe"), reproduce("--json", json.toString())))
                .isEqualTo(141);
        assertThat(json).content().contains("\"scenarios\"");
    }

    /** The folder goes away while the command works, as a stick does. */
    @Test
    void oneFileThatCannotBeWrittenDoesNotTakeTheOthersWithIt() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("stick"));
        Path csv = folder.resolve("r.csv");
        Path weights = folder.resolve("w.json");
        OutputStream pullsOut =
                new OutputStream() {
                    @Override
                    public void write(int value) throws IOException {
                        Files.deleteIfExists(gone);
                    }
                };
        int code =
                run(
                        pullsOut,
                        reproduce(
                                "--json",
                                gone.resolve("r.json").toString(),
                                "--csv",
                                csv.toString(),
                                "--save-weights",
                                weights.toString()));
        assertThat(code).isEqualTo(1);
        assertThat(csv).isNotEmptyFile();
        assertThat(weights).isNotEmptyFile();
        assertThat(folder.resolve("w-aware.json")).isNotEmptyFile();
        assertThat(err.toString())
                .contains("The file " + gone.resolve("r.json") + " cannot be written (it is not")
                .doesNotContain("Exception", "NoSuchFile");
    }
}
