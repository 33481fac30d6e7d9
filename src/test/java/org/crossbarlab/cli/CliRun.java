package org.crossbarlab.cli;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.testing.SmallDigits;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;

/** One command, run on small data with captured streams. */
record CliRun(int exitCode, String out, String err) {

    private static final DataSource SMALL =
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

    static CliRun of(String... arguments) {
        return of(new RunControl(), arguments);
    }

    static CliRun of(RunControl control, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
        int code = new Cli(terminal, control, SMALL).execute(arguments);
        return new CliRun(code, out.toString(), err.toString());
    }
}
