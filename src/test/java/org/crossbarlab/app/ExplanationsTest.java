package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.testing.TextFaults;
import org.crossbarlab.testing.Unexplained;
import org.crossbarlab.ui.device.Preset;
import org.crossbarlab.ui.lab.RunPhase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Whatever the window says is explained within reach: what it is, in every state. */
@ExtendWith(ApplicationExtension.class)
class ExplanationsTest {

    @TempDir private static Path home;

    private LabWindow window;

    @Start
    void start(Stage stage) {
        window = LabWindow.open(stage, home);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void train() {
        window.awaitReady();
        run(() -> window.context.session().run());
        window.awaitPhase(RunPhase.DONE);
        window.awaitScores();
        run(() -> window.context.notices().dismiss());
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "1024, 640", "700, 640"})
    void everythingIsExplainedInEveryTabPageSheetAndState(int width, int height) {
        size(width, height);
        window.awaitReady();
        expectAll("fresh");
        run(() -> window.context.session().run());
        expectAll("running");
        window.awaitPhase(RunPhase.DONE);
        window.awaitScores();
        for (String tab : tabs()) {
            window.show(tab);
            press("#conductance-histogram-wished");
            expectAll("tab " + tab);
        }
        window.show("training");
        press("#training-accuracy");
        expectAll("accuracy");
        pages();
        sheets();
        run(() -> window.context.session().newChip());
        set(Settings.ALPHA, 0.4);
        await(() -> window.node("#train-again", Node.class).isVisible());
        expectAll("trained for other devices");
    }

    private void size(int width, int height) {
        run(
                () -> {
                    window.stage.setWidth(width);
                    window.stage.setHeight(height);
                });
    }

    private List<String> tabs() {
        return call(
                () ->
                        Stream.of("#stage-upper", "#stage-lower")
                                .map(window.stage.getScene().getRoot()::lookup)
                                .filter(Objects::nonNull)
                                .flatMap(pane -> ((TabPane) pane).getTabs().stream())
                                .map(tab -> tab.getId().replace("tab-", ""))
                                .toList());
    }

    private void pages() {
        if (!call(() -> window.node("#device-more", Node.class).getScene() != null)) {
            return;
        }
        press("#device-more");
        for (ToggleButton page : pageButtons()) {
            run(() -> page.setSelected(true));
            expectAll("page " + page.getText());
        }
        press("#device-more");
    }

    private List<ToggleButton> pageButtons() {
        return call(
                () ->
                        window
                                .stage
                                .getScene()
                                .getRoot()
                                .lookupAll(".device-more > .segmented-button .toggle-button")
                                .stream()
                                .map(ToggleButton.class::cast)
                                .toList());
    }

    private void sheets() {
        for (String opener : List.of("#networks-button", "#data-button", "#device-drawer")) {
            Node button = call(() -> window.node(opener, Node.class));
            if (call(button::isVisible)) {
                run(((Button) button)::fire);
                expectAll("sheet of " + opener);
                run(() -> window.node("#sheet-close", Button.class).fire());
            }
        }
    }

    private void press(String selector) {
        run(
                () -> {
                    Node node = window.stage.getScene().getRoot().lookup(selector);
                    if (node instanceof ToggleButton toggle && node.isVisible()) {
                        toggle.fire();
                    }
                });
    }

    private void expectAll(String state) {
        run(() -> window.stage.getScene().snapshot(null));
        assertThat(call(() -> Unexplained.in(window.stage.getScene().getRoot())))
                .as(state)
                .isEmpty();
    }

    /** A choice in the panel, too, for their lines and lists differ. */
    @ParameterizedTest
    @CsvSource({"1280, 720, false", "1024, 640, false", "1280, 720, true"})
    void everyPresetAndModelIsExplainedAndNoneIsCut(int width, int height, boolean projector) {
        size(width, height);
        run(() -> window.context.look().setProjector(projector));
        train();
        List<ExperimentSettings> all = new ArrayList<>();
        ExperimentSettings now = window.settings();
        Preset.ALL.forEach(preset -> all.add(now.withCrossbar(preset.crossbar())));
        for (String id : Settings.MAPPING.choices()) {
            all.add(Settings.MAPPING.with(now, id));
        }
        for (String id : List.of("inverse", "uniform-proportional", "none")) {
            all.add(now.withCrossbar(now.crossbar().withError(ErrorModels.of(id, 0.3))));
        }
        all.add(Settings.CLIP.with(now, true));
        all.add(Settings.WEIGHT_PERCENTILE.with(Settings.CLIP.with(now, true), 99.5));
        for (ExperimentSettings each : all) {
            run(() -> window.context.views().device().load(each));
            window.awaitScores();
            for (boolean more : List.of(false, true)) {
                press("#device-more");
                expectAll(each.crossbar() + " " + more);
                List<String> faults = call(() -> TextFaults.of(window.stage.getScene()));
                if (!faults.isEmpty()) {
                    PanelStage.shoot(window.stage, "window-cut");
                }
                assertThat(faults).as("%s", each.crossbar()).isEmpty();
            }
        }
    }

    @Test
    void menusExplainWhatTheyOffer() {
        window.awaitReady();
        for (String menu : List.of("#preset-menu", "#error-models")) {
            MenuButton button = window.node(menu, MenuButton.class);
            run(button::show);
            for (MenuItem item : button.getItems()) {
                String said = call(() -> Unexplained.explanation(item.getStyleableNode()));
                assertThat(said).as(item.getText()).hasSizeGreaterThan(40);
                assertThat(call(() -> item.getStyleableNode().getAccessibleHelp())).isEqualTo(said);
            }
            run(button::hide);
        }
    }

    /** What it is, not where it stands. */
    @Test
    void explanationsSayWhatAThingIs() {
        train();
        window.show("conductances");
        said("#conductance-array", "G⁺", "the array that holds the positive parts of the weights");
        said("#conductance-array", "G⁻", "the array that holds the negative parts of the weights");
        said("#conductance-array", "W", "the signed weights that the network works with");
        said("#conductance-network", "Aware", "trained with the errors of the devices in the loop");
        said("#header", "Chip #1", "one set of devices, with errors of its own");
        said("#score-digitalAnalog", "digital → analog", "stored in crossbars");
        said("#status", "seed 1", "all randomness comes from");
        said("#device-reset", "Reset settings", "all settings of devices and training");
        said("#transport-reset", "", "both networks, their curves and figures");
        said("#preset-menu", "", "proportional error of α = 0.30");
        set(Settings.ALPHA, 0.31);
        said("#preset-menu", "", "those of no preset");
    }

    private void said(String place, String words, String explanation) {
        Node text =
                call(
                        () ->
                                words.isEmpty()
                                        ? window.node(place, Node.class)
                                        : window.node(place, Node.class).lookupAll(".text").stream()
                                                .filter(
                                                        node ->
                                                                ((Text) node)
                                                                        .getText()
                                                                        .equals(words))
                                                .findFirst()
                                                .orElseThrow());
        assertThat(call(() -> Unexplained.explanation(text))).as(words).contains(explanation);
    }

    /** While one turns what the first page has no room for, one sees what it acts on. */
    @Test
    void theFurtherPagesKeepTheDevicesInUseAndTheirErrorInSight() {
        train();
        press("#device-more");
        for (ToggleButton page : pageButtons()) {
            run(() -> page.setSelected(true));
            set(Settings.ALPHA, 0.2);
            set(Settings.WEIGHT_BITS, 5);
            Node words = window.node("#device-in-use", Node.class);
            assertThat(call(() -> ((Label) words).getText()))
                    .isEqualTo("α 0.20 proportional, 5 bits balanced");
            Node curve = window.node(".device-more > .sigma-curve", Node.class);
            assertThat(call(() -> words.isVisible() && curve.isVisible())).isTrue();
            assertThat(call(() -> curve.getLayoutBounds().getHeight())).isGreaterThan(60);
        }
        PanelStage.shoot(window.stage, "window-more");
    }

    private void set(Setting<?> setting, double value) {
        Consumer<Double> change = window.context.views().device().valueProperty(setting)::set;
        run(() -> change.accept(value));
    }
}
