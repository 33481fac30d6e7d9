package org.crossbarlab.cli;

import org.crossbarlab.experiment.Provenance;
import org.crossbarlab.text.Sentence;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
        name = "crossbar-lab",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        header = "Crossbar Lab: analog in-memory computing, and networks trained for it.",
        description = {
            "",
            "The same weights, stored in imperfect devices, lose accuracy; a network that trained"
                    + " with the imperfections in the loop wins most of it back. Without a command"
                    + " the program opens its window.",
            ""
        },
        footer = {
            "",
            "Every command has its own --help with examples; start with 'crossbar-lab reproduce'.",
            "Exit codes: 0 success, 1 failure, 2 wrong usage or input, 130 cancelled by Ctrl-C."
        })
final class RootCommand implements Runnable {

    /** Reads the version from the build. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Crossbar Lab " + Provenance.programVersion()};
        }
    }

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new UsageException(
                Sentence.of("fault.cli.command", String.join(", ", spec.subcommands().keySet())));
    }
}
