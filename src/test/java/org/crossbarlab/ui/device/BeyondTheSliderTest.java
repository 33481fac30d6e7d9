package org.crossbarlab.ui.device;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.stage.Stage;

import org.assertj.core.data.Percentage;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.SliderScale;
import org.crossbarlab.math.Interval;
import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.testing.SettingSamples;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.input.NumberField;
import org.crossbarlab.ui.setting.SettingNumbers;
import org.crossbarlab.ui.setting.SettingWords;
import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Scale;
import org.crossbarlab.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Every row of the table of settings with values that files may hold and no slider reaches: the
 * control says the value in use, and it stays until the control is touched.
 */
@ExtendWith(ApplicationExtension.class)
class BeyondTheSliderTest {

    private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");

    private final DeviceViewModel model = new DeviceViewModel(ExperimentSettings.REFERENCE);
    private DevicePanel panel;

    @Start
    void start(Stage stage) {
        panel = new DevicePanel(model);
        PanelStage.show(stage, panel, new Appearance(Theme.LIGHT, Scale.PROJECTOR, 1), 400, 660);
    }

    /** Settings as a file may hold them, and which of them is out of the ordinary. */
    record Loaded(Setting<?> setting, String value, boolean offered, ExperimentSettings settings) {

        static <T> Loaded of(Setting<T> setting, double number) {
            T value = setting.kind().nearest().apply(number);
            ExperimentSettings settings =
                    setting.with(
                            SettingSamples.beside(setting, ExperimentSettings.REFERENCE), value);
            // A ratio is a view of two resistances, to three decimals.
            String text =
                    setting.isStored()
                            ? setting.text(settings).orElseThrow()
                            : Numbers.exact(SettingNumbers.ratio(inUse(setting, settings)));
            return new Loaded(setting, text, isOffered(setting, number), settings);
        }

        private static <T> double inUse(Setting<T> setting, ExperimentSettings settings) {
            return setting.kind().number().applyAsDouble(setting.get(settings).orElseThrow());
        }

        @Override
        public String toString() {
            return setting + " " + value;
        }
    }

    static Stream<Loaded> legalValues() {
        return Settings.ALL.stream()
                .filter(setting -> setting.scale().isPresent())
                .flatMap(BeyondTheSliderTest::values);
    }

    private static Stream<Loaded> values(Setting<?> setting) {
        SliderScale scale = setting.scale().orElseThrow();
        Interval legal = setting.legal().orElse(new Interval(-Math.pow(2, 53), Math.pow(2, 53)));
        boolean whole = setting.kind().form() == Kind.Form.WHOLE;
        double between = scale.min() + (whole ? 1 : 1.25) * scale.step();
        return DoubleStream.of(
                        legal.min(),
                        Math.rint(legal.min() + scale.min()) / 2,
                        between,
                        scale.max() + 1,
                        scale.max() + 4.5 * (scale.max() - scale.min()),
                        1e20,
                        legal.max())
                .map(number -> whole ? Math.rint(number) : number)
                .filter(number -> legal.contains(number))
                .filter(number -> number == between || !isOffered(setting, number))
                .distinct()
                .mapToObj(number -> Loaded.of(setting, number));
    }

    @ParameterizedTest
    @MethodSource("legalValues")
    void theControlSaysTheValueInUseAndKeepsItUntilTouched(Loaded loaded) {
        Setting<?> setting = loaded.setting();
        PanelStage.run(() -> model.load(loaded.settings()));
        NumberField field = field(setting);
        if (setting.kind() == Kind.SECONDS) {
            // A time is said in two or three digits.
            double said = SettingNumbers.notation(setting).parse(field.getText()).orElseThrow();
            assertThat(Math.pow(10, said))
                    .isCloseTo(Double.parseDouble(loaded.value()), Percentage.withPercentage(5));
        } else {
            assertThat(says(field.getText())).isEqualTo(loaded.value());
        }
        assertThat(field.messageProperty().get()).isEmpty();
        assertThat(model.faultProperty().get()).isEmpty();
        assertMarked(setting, !loaded.offered());
        PanelStage.run(field::requestFocus);
        PanelStage.run(panel.lookup("#device-more")::requestFocus);
        assertThat(model.settingsProperty().get())
                .as("looked at only")
                .isEqualTo(loaded.settings());

        takeOver(setting, field);

        assertMarked(setting, false);
        assertThat(model.settingsProperty().get()).isNotEqualTo(loaded.settings());
        assertThat(model.faultProperty().get()).isEmpty();
    }

    @Test
    void twoSeedsOfOneDoubleAreToldApart() {
        long seed = 1L << 60;
        PanelStage.run(() -> model.load(ExperimentSettings.REFERENCE.withSeed(seed)));
        PanelStage.run(() -> model.load(ExperimentSettings.REFERENCE.withSeed(seed + 1)));
        assertThat(field(Settings.SEED).getText()).isEqualTo(Long.toString(seed + 1));
        assertThat(model.settingsProperty().get().seed()).isEqualTo(seed + 1);
    }

    private static boolean isOffered(Setting<?> setting, double number) {
        SliderScale scale = setting.scale().orElseThrow();
        return number >= scale.min() && number <= scale.max();
    }

    /** What a field says, as files write it. */
    private static String says(String text) {
        String ascii = text.replace("∞", "Infinity").replace('−', '-');
        boolean whole = ascii.matches("-?\\d+");
        return whole ? ascii : Numbers.exact(Double.parseDouble(ascii));
    }

    private void assertMarked(Setting<?> setting, boolean marked) {
        NumberField field = field(setting);
        assertThat(field.getPseudoClassStates().contains(BEYOND)).isEqualTo(marked);
        List<String> notes =
                field.getParent().getParent().lookupAll(".slider-beyond").stream()
                        .map(node -> ((Label) node).getText())
                        .toList();
        String key = slider(setting) == null ? "number.beyond.field" : "number.beyond.slider";
        assertThat(notes).isEqualTo(marked ? List.of(Messages.get(key)) : List.of());
        if (marked) {
            assertThat(field.getTooltip().getText())
                    .startsWith(Help.lines(notes.getFirst()) + "\n");
        }
    }

    /** Moves the thumb, or where there is none, types. */
    private void takeOver(Setting<?> setting, NumberField field) {
        SliderScale scale = setting.scale().orElseThrow();
        double middle = scale.min() + 20 * scale.step();
        Slider slider = slider(setting);
        PanelStage.run(
                () -> {
                    if (slider != null) {
                        slider.setValue((slider.getMin() + slider.getMax()) / 2);
                    } else {
                        field.setText(Numbers.exact(middle));
                        field.fireEvent(new ActionEvent());
                    }
                });
    }

    private NumberField field(Setting<?> setting) {
        return (NumberField) panel.lookup("#" + new SettingWords(setting).id("field"));
    }

    private Slider slider(Setting<?> setting) {
        return (Slider) panel.lookup("#" + new SettingWords(setting).id("slider"));
    }
}
