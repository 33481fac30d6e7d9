package org.crossbarlab.ui.device;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.assertj.core.data.Offset;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.SliderScale;
import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.testing.SettingSamples;
import org.crossbarlab.ui.input.NumberRange;
import org.crossbarlab.ui.setting.SettingNumbers;
import org.crossbarlab.ui.setting.SettingWords;
import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Scale;
import org.crossbarlab.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/** Every row of the table of settings in the window. */
@ExtendWith(ApplicationExtension.class)
class SettingsTableInPanelTest {

    private final DeviceViewModel model = new DeviceViewModel(ExperimentSettings.REFERENCE);
    private DevicePanel panel;

    @Start
    void start(Stage stage) {
        panel = new DevicePanel(model);
        PanelStage.show(stage, panel, new Appearance(Theme.LIGHT, Scale.PROJECTOR, 1), 400, 660);
    }

    private static List<Setting<?>> shown() {
        return Settings.ALL.stream().filter(each -> each.noControl().isEmpty()).toList();
    }

    @Test
    void everyRowHasAControlWithItsWords() {
        for (Setting<?> setting : shown()) {
            SettingWords words = new SettingWords(setting);
            assertThat(nodes(words)).as(setting.name()).isNotEmpty();
            assertThat(words.name()).as(setting.name()).isNotBlank();
            assertThat(words.help()).as(setting.name()).endsWith(".");
        }
    }

    private List<Node> nodes(SettingWords words) {
        if (words.setting() == Settings.ERROR) {
            return List.copyOf(panel.lookupAll("#error-models"));
        }
        return List.of("field", "choice", "flag").stream()
                .map(part -> panel.lookup("#" + words.id(part)))
                .filter(node -> node != null)
                .toList();
    }

    @Test
    void whatAControlOffersReachesTheSettings() {
        for (Setting<?> setting : shown()) {
            PanelStage.run(() -> tryOut(setting));
        }
    }

    private void tryOut(Setting<?> setting) {
        model.load(SettingSamples.beside(setting, ExperimentSettings.REFERENCE));
        if (setting.kind() == Kind.FLAG) {
            model.flagProperty(setting.as(Kind.FLAG)).set(true);
            assertThat(setting.text(settings())).hasValue("true");
        } else if (setting.kind() == Kind.NAME) {
            for (String id : setting.choices()) {
                model.choiceProperty(setting.as(Kind.NAME)).set(id);
                assertThat(setting.text(settings())).hasValue(id);
                assertThat(model.faultProperty().get()).isEmpty();
            }
        } else {
            tryOutNumbers(setting);
        }
    }

    private void tryOutNumbers(Setting<?> setting) {
        SliderScale scale = setting.scale().orElseThrow();
        boolean logarithmic = scale.logarithmic();
        NumberRange range = SettingNumbers.range(setting);
        for (double end :
                logarithmic
                        ? List.of(range.min(), range.max())
                        : List.of(scale.min(), scale.max())) {
            model.valueProperty(setting).set(end);
            assertThat(SettingNumbers.position(setting, settings()))
                    .as("%s", setting)
                    .hasValueCloseTo(end, Offset.offset(1e-9));
        }
        if (setting.kind() == Kind.BITS) {
            model.valueProperty(setting).set(SettingNumbers.range(setting).max());
            assertThat(setting.text(settings())).hasValue(setting.kind().word());
        }
        ExperimentSettings valid = settings();
        setting.legal()
                .filter(legal -> setting.kind() != Kind.BITS && setting != Settings.ON_OFF_RATIO)
                .ifPresent(
                        legal -> {
                            model.valueProperty(setting)
                                    .set((logarithmic ? range.min() : legal.min()) - 1);
                            assertThat(model.faultProperty().get()).as("%s", setting).isNotEmpty();
                            assertThat(settings()).isEqualTo(valid);
                        });
    }

    private ExperimentSettings settings() {
        return model.settingsProperty().get();
    }
}
