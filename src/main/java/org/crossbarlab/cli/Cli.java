package org.crossbarlab.cli;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.text.NamedPath;
import org.crossbarlab.text.Sentence;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.PicocliException;
import picocli.CommandLine.TypeConversionException;

import java.net.URI;
import java.nio.file.Path;

/** The command line of the program; it never ends the process. */
public final class Cli {

    private final Context context;

    /**
     * @param terminal where commands write
     * @param control cancels the command at work
     * @param source of images
     */
    public Cli(Terminal terminal, RunControl control, DataSource source) {
        this.context = new Context(terminal, control, source);
    }

    /**
     * Carries out one command.
     *
     * @return the exit code: 0 success, 1 failure, 2 wrong usage or input, 130 cancelled, 141 where
     *     nobody reads the output any more
     */
    public int execute(String... arguments) {
        Failures failures = new Failures(context.terminal());
        int code = execute(failures, arguments);
        context.terminal().out().flush();
        context.terminal().err().flush();
        return failures.ofOutput(code);
    }

    private int execute(Failures failures, String... arguments) {
        try {
            return commandLine(failures).execute(arguments);
        } catch (Error | PicocliException e) {
            return failures.report(e);
        }
    }

    private CommandLine commandLine(Failures failures) {
        SettingsOptions reproduce = SettingsOptions.all();
        SettingsOptions evaluate = SettingsOptions.withoutTraining();
        SettingsOptions sweep = SettingsOptions.all();
        SettingsOptions export = SettingsOptions.withoutTraining();
        CommandLine root =
                new CommandLine(new RootCommand())
                        .addSubcommand(command(new ReproduceCommand(context, reproduce)))
                        .addSubcommand(command(new EvaluateCommand(context, evaluate)))
                        .addSubcommand(command(new SweepCommand(context, sweep)))
                        .addSubcommand(command(new ExportCommand(context, export)))
                        .addSubcommand(command(new DownloadCommand(context)));
        addSettings(root, "reproduce", reproduce);
        addSettings(root, "evaluate", evaluate);
        addSettings(root, "sweep", sweep);
        addSettings(root, "export", export);
        return root.setOut(context.terminal().out())
                .setErr(context.terminal().err())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setUsageHelpAutoWidth(false)
                // A name that begins with @ is a file's, and no list of arguments.
                .setExpandAtFiles(false)
                .registerConverter(Path.class, NamedPath::of)
                .registerConverter(URI.class, Cli::mirror)
                .registerConverter(double.class, Cli::number)
                .setColorScheme(new ColorScheme.Builder(Ansi.OFF).build());
    }

    private static URI mirror(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(Sentence.of("fault.cli.mirror", text));
        }
    }

    private static double number(String text) {
        return Kind.NUMBER
                .parse(text)
                .orElseThrow(() -> new TypeConversionException("The table of settings says how."));
    }

    private static CommandLine command(Object command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().mixinStandardHelpOptions(true);
        line.getCommandSpec().usageMessage().abbreviateSynopsis(true);
        line.getCommandSpec().versionProvider(new RootCommand.Version());
        return line;
    }

    private static void addSettings(CommandLine root, String name, SettingsOptions options) {
        options.addTo(root.getSubcommands().get(name).getCommandSpec());
    }
}
