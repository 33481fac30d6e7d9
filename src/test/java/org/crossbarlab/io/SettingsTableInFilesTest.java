package org.crossbarlab.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.testing.SettingSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every row of the table of settings through JSON. */
class SettingsTableInFilesTest {

    static List<Setting<?>> stored() {
        return Settings.STORED;
    }

    @ParameterizedTest
    @MethodSource("stored")
    void everyLegalValueIsReadAndWrittenBack(Setting<?> setting) {
        assertThat(SettingSamples.legal(setting)).isNotEmpty();
        for (String text : SettingSamples.legal(setting)) {
            ExperimentSettings settings = SettingsFile.fromText(file(setting, text));
            assertThat(setting.text(settings)).as(text).hasValue(text);
            assertThat(SettingsFile.fromText(SettingsFile.toText(settings)))
                    .as(text)
                    .isEqualTo(settings);
        }
    }

    @ParameterizedTest
    @MethodSource("stored")
    void aValueBeyondWhatIsLegalIsRefusedInItsOwnName(Setting<?> setting) {
        for (String text : SettingSamples.beyond(setting)) {
            InvalidFileException fault = refused(file(setting, text));
            if (setting.kind() == Kind.BITS) {
                assertThat(fault.getMessage()).contains("“" + setting.name() + "”");
            } else {
                assertThat(SettingSamples.keys(fault.sentences()))
                        .as(text)
                        .contains(SettingSamples.fault(setting));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stored")
    void aValueOfAnotherKindIsRefusedInItsOwnName(Setting<?> setting) {
        for (String json : List.of("[]", "null")) {
            assertThat(refused("{\"" + setting.name() + "\": " + json + "}").getMessage())
                    .contains("“" + setting.name() + "” must be ");
        }
    }

    private static InvalidFileException refused(String file) {
        InvalidFileException fault =
                catchThrowableOfType(InvalidFileException.class, () -> SettingsFile.fromText(file));
        assertThat(fault).as(file).isNotNull();
        return fault;
    }

    private static String file(Setting<?> setting, String text) {
        Map<Setting<?>, String> values = new LinkedHashMap<>(SettingSamples.companions(setting));
        values.put(setting, text);
        return values.entrySet().stream()
                .map(each -> "\"%s\": %s".formatted(each.getKey(), json(each)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String json(Map.Entry<Setting<?>, String> value) {
        Kind<?> kind = value.getKey().kind();
        boolean word = kind.form() == Kind.Form.NAME || value.getValue().equals(kind.word());
        return word ? '"' + value.getValue() + '"' : value.getValue();
    }
}
