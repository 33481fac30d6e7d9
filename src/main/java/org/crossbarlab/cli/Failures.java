package org.crossbarlab.cli;

import org.crossbarlab.io.UnwritableFileException;
import org.crossbarlab.nn.TrainingDivergedException;
import org.crossbarlab.text.Fault;
import org.crossbarlab.text.Messages;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever goes wrong into one line on standard error and an exit code. */
final class Failures
        implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    /** Neither success nor wrong usage. */
    static final int FAILED = 1;

    /** The command line, or an input it names, is wrong. */
    static final int WRONG_USAGE = 2;

    /** What shells report for a program that Ctrl-C ended. */
    static final int CANCELLED = 130;

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        print(Messages.get("cli.see", wording(e).replaceFirst("\\.$", ""), help));
        return WRONG_USAGE;
    }

    private static String wording(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, e.getCommandLine().getSubcommands().keySet());
        }
        return e.getMessage();
    }

    private static String unknown(UnmatchedArgumentException e, Set<String> commands) {
        String argument = e.getUnmatched().getFirst();
        if (argument.startsWith("-")) {
            return e.getSuggestions().isEmpty()
                    ? Messages.get("cli.unknown.option", argument)
                    : Messages.get(
                            "cli.unknown.option.near", argument, e.getSuggestions().getFirst());
        }
        return commands.isEmpty()
                ? Messages.get("cli.unknown.argument", argument)
                : Messages.get("cli.unknown.command", argument, String.join(", ", commands));
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        return report(e);
    }

    /** Prints what went wrong and chooses the exit code. */
    int report(Throwable fault) {
        return switch (fault) {
            case CancellationException e -> tell(Messages.get("cli.cancelled"), CANCELLED);
            case OutOfMemoryError e -> tell(Messages.get("cli.memory"), FAILED);
            case Fault e -> tell(Messages.reason(fault), exitCode(fault));
            default -> unexpected(fault);
        };
    }

    /** A fault is one of the command or of what it names, unless the work itself met it. */
    private static int exitCode(Throwable fault) {
        return switch (fault) {
            case FailureException e -> FAILED;
            case UnwritableFileException e -> FAILED;
            case TrainingDivergedException e -> FAILED;
            default -> WRONG_USAGE;
        };
    }

    private int unexpected(Throwable fault) {
        LOG.log(Level.SEVERE, "Unexpected failure", fault);
        String kind = fault.getClass().getSimpleName();
        return tell(
                Messages.get("cli.unexpected", kind, String.valueOf(fault.getMessage())), FAILED);
    }

    private int tell(String sentence, int exitCode) {
        print(sentence);
        return exitCode;
    }

    private void print(String text) {
        terminal.err().println(text.replaceAll("\\s*\\R\\s*", " "));
        terminal.err().flush();
    }
}
