package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.testing.SettingSamples;
import org.crossbarlab.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import java.util.ArrayList;
import java.util.List;

/** Every row of the table of settings through the command line. */
class SettingsTableInOptionsTest {

    static List<Setting<?>> stored() {
        return Settings.STORED;
    }

    static List<Setting<?>> sweepable() {
        return Settings.SWEEPABLE;
    }

    @ParameterizedTest
    @MethodSource("stored")
    void everyLegalValueReachesTheSettings(Setting<?> setting) {
        for (String text : SettingSamples.legal(setting)) {
            assertThat(setting.text(parse(setting, text))).as(text).hasValue(text);
        }
    }

    @ParameterizedTest
    @MethodSource("stored")
    void aValueBeyondWhatIsLegalIsRefusedInItsOwnName(Setting<?> setting) {
        for (String text : SettingSamples.beyond(setting)) {
            UsageException fault = refused(setting, text);
            if (setting.kind() == Kind.BITS) {
                assertThat(fault.getMessage()).startsWith("--" + setting.option() + " must be ");
            } else {
                assertThat(SettingSamples.keys(fault.sentences()))
                        .as(text)
                        .containsExactly(SettingSamples.fault(setting));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stored")
    void aValueOfAnotherKindIsRefusedInItsOwnName(Setting<?> setting) {
        if (setting.kind() != Kind.NAME) {
            assertThat(refused(setting, "nobody").getMessage())
                    .startsWith("--" + setting.option() + " must be ")
                    .endsWith(", not “nobody”.");
        }
    }

    @ParameterizedTest
    @MethodSource("stored")
    void theHelpTellsWhatItDoesAndItsDefault(Setting<?> setting) {
        String help = unbroken(CliRun.of("reproduce", "--help").out());
        assertThat(help)
                .contains("--" + setting.option())
                .contains(unbroken(Messages.words(setting.description())))
                .contains("Default: " + setting.standard());
    }

    @ParameterizedTest
    @MethodSource("sweepable")
    void theHelpOffersItToSweeps(Setting<?> setting) {
        assertThat(unbroken(CliRun.of("sweep", "--help").out()))
                .containsPattern("What varies: [^;]*\\b" + setting.option() + "[,;]");
    }

    private static String unbroken(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static UsageException refused(Setting<?> setting, String text) {
        UsageException fault =
                catchThrowableOfType(UsageException.class, () -> parse(setting, text));
        assertThat(fault).as(text).isNotNull();
        return fault;
    }

    private static ExperimentSettings parse(Setting<?> setting, String text) {
        List<String> arguments = new ArrayList<>();
        SettingSamples.companions(setting).forEach((each, value) -> add(arguments, each, value));
        add(arguments, setting, text);
        SettingsOptions options = SettingsOptions.all();
        CommandSpec spec = CommandSpec.create();
        options.addTo(spec);
        new CommandLine(spec).parseArgs(arguments.toArray(String[]::new));
        return options.settings();
    }

    private static void add(List<String> arguments, Setting<?> setting, String text) {
        arguments.add("--" + setting.option() + "=" + text);
    }
}
