package org.crossbarlab.cli;

import org.crossbarlab.concurrent.RunControl;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

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
     * @return the exit code: 0 success, 1 failure, 2 wrong usage or input, 130 cancelled
     */
    public int execute(String... arguments) {
        Failures failures = new Failures(context.terminal());
        try {
            return commandLine(failures).execute(arguments);
        } catch (Error e) {
            return failures.report(e);
        } finally {
            context.terminal().out().flush();
            context.terminal().err().flush();
        }
    }

    private CommandLine commandLine(Failures failures) {
        SettingsOptions reproduce = SettingsOptions.all();
        SettingsOptions evaluate = SettingsOptions.withoutTraining();
        SettingsOptions sweep = SettingsOptions.all();
        CommandLine root =
                new CommandLine(new RootCommand())
                        .addSubcommand(command(new ReproduceCommand(context, reproduce)))
                        .addSubcommand(command(new EvaluateCommand(context, evaluate)))
                        .addSubcommand(command(new SweepCommand(context, sweep)))
                        .addSubcommand(command(new DownloadCommand(context)));
        addSettings(root, "reproduce", reproduce);
        addSettings(root, "evaluate", evaluate);
        addSettings(root, "sweep", sweep);
        return root.setOut(context.terminal().out())
                .setErr(context.terminal().err())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(new ColorScheme.Builder(Ansi.OFF).build());
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
