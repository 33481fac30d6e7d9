package org.crossbarlab.cli;

import org.crossbarlab.experiment.Kind;
import org.crossbarlab.text.Fault;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Sentence;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Set;
import java.util.stream.Collectors;

/** Words what is wrong with a command line, in the program's own words and not in a library's. */
final class ArgumentFaults {

    private ArgumentFaults() {}

    static String words(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                    unknown(unmatched, e.getCommandLine().getSubcommands().keySet());
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice ->
                    Messages.get("cli.option.twice", name(twice.getOverwritten()));
            default -> wrongValue(e);
        };
    }

    private static String unknown(UnmatchedArgumentException e, Set<String> commands) {
        String argument = printable(e.getUnmatched().getFirst());
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

    /** Either an option that must be given, or the value of one that is. */
    private static String missing(MissingParameterException e) {
        if (e.getMissing().size() == 1 && !e.getMessage().startsWith("Missing required option")) {
            return Messages.get("cli.option.valueless", name(e.getMissing().getFirst()));
        }
        String names =
                e.getMissing().stream().map(ArgumentFaults::name).collect(Collectors.joining(", "));
        return Messages.get("cli.option.missing", names);
    }

    private static String wrongValue(ParameterException e) {
        String value = printable(String.valueOf(e.getValue()));
        if (e.getArgSpec() == null) {
            return Messages.get("cli.arguments");
        }
        String option = name(e.getArgSpec());
        if (e.getCause() instanceof Fault fault) {
            return Messages.get("cli.option.value", option, Messages.words(fault));
        }
        return Messages.words(
                Sentence.of("fault.cli.kind", option, expected(e.getArgSpec()), value));
    }

    private static Sentence expected(ArgSpec argument) {
        Class<?> type = argument.type();
        if (type == int.class || type == long.class || type == Integer.class) {
            return Kind.WHOLE.expected();
        }
        return type == double.class ? Kind.NUMBER.expected() : Kind.FLAG.expected();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Keeps what someone typed to one line of moderate length. */
    private static String printable(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}
