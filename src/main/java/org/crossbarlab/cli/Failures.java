package org.crossbarlab.cli;

import org.crossbarlab.io.UnwritableFileException;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.nn.TrainingDivergedException;
import org.crossbarlab.text.Fault;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Sentence;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Turns whatever goes wrong into one line on standard error and an exit code. */
final class Failures
        implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    /** Neither success nor wrong usage. */
    static final int FAILED = 1;

    /** The command line, or an input it names, is wrong. */
    static final int WRONG_USAGE = 2;

    /** What shells report for a program that Ctrl-C ended. */
    static final int CANCELLED = 130;

    /** What shells report for a program whose output nobody reads any more. */
    static final int UNREAD = 141;

    /** What shows the form of a file. */
    private static final String FORM = "fault.io.weights.form";

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        print(Messages.get("cli.see", ArgumentFaults.words(e).replaceFirst("\\.$", ""), help));
        return WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        return report(e);
    }

    /**
     * The exit code when all is done: a command whose output was not written has failed, too.
     *
     * @param code of the command itself
     */
    int ofOutput(int code) {
        if (terminal.output().isUnread()) {
            return UNREAD;
        }
        Optional<Sentence> fault = terminal.output().fault();
        fault.ifPresent(sentence -> print(Messages.words(sentence)));
        return fault.isPresent() && code == 0 ? FAILED : code;
    }

    /** Prints what went wrong and chooses the exit code. */
    int report(Throwable fault) {
        return switch (fault) {
            case CancellationException e when terminal.output().isUnread() -> UNREAD;
            case CancellationException e -> tell(Messages.get("cli.cancelled"), CANCELLED);
            case OutOfMemoryError e -> tell(Messages.get("cli.memory"), FAILED);
            case Fault e -> tell(e, exitCode(fault));
            default -> unexpected(fault);
        };
    }

    /** A fault is one of the command or of what it names, unless the work itself met it. */
    private static int exitCode(Throwable fault) {
        return switch (fault) {
            case FailureException e -> FAILED;
            case UnwritableFileException e -> FAILED;
            case TrainingDivergedException e -> FAILED;
            case OverflowException e -> FAILED;
            default -> WRONG_USAGE;
        };
    }

    private int unexpected(Throwable fault) {
        LOG.log(Level.SEVERE, "Unexpected failure", fault);
        String kind = fault.getClass().getSimpleName();
        return tell(
                Messages.get("cli.unexpected", kind, String.valueOf(fault.getMessage())), FAILED);
    }

    /** One line, and the form of a file on another. */
    private int tell(Fault fault, int exitCode) {
        Map<Boolean, List<String>> words =
                fault.sentences().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        each -> each.key().equals(FORM),
                                        Collectors.mapping(Messages::words, Collectors.toList())));
        print(String.join(" ", words.get(false)));
        words.get(true).forEach(this::print);
        return exitCode;
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
