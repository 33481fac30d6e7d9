package org.crossbarlab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.controlsfx.control.PopOver;
import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Scale;
import org.crossbarlab.ui.theme.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Pictures of every control with realistic data, to be looked at by eyes. */
@Tag("screenshots")
class GalleryTest {

    private static final Map<String, Supplier<Parent>> PAGES =
            Map.of(
                    "charts", Gallery::charts,
                    "heatmaps", Gallery::heatmaps,
                    "grids", Gallery::grids,
                    "panels", Gallery::panels,
                    "controls", Gallery::controls);

    @Test
    void everyControlInEveryAppearance() throws Exception {
        List<String> warnings = new CopyOnWriteArrayList<>();
        Handler listener = listenTo(warnings);
        Logger.getLogger("").addHandler(listener);
        Stage stage = FxToolkit.registerPrimaryStage();
        Set<Path> pictures = new LinkedHashSet<>();
        for (Theme theme : Theme.values()) {
            for (Scale scale : Scale.values()) {
                PAGES.forEach((name, page) -> pictures.add(shoot(stage, name, theme, scale, page)));
                popUp(stage);
            }
        }
        pictures.add(fullHd());
        Logger.getLogger("").removeHandler(listener);
        assertThat(warnings).as("style sheet warnings").isEmpty();
        int appearances = Theme.values().length * Scale.values().length;
        assertThat(pictures).hasSize(appearances * PAGES.size() + 1).allMatch(Files::isRegularFile);
    }

    private static Handler listenTo(List<String> warnings) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (String.valueOf(entry.getLoggerName()).contains("css")) {
                    warnings.add(entry.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** Pop-ups have scenes of their own, where a missing colour would be noticed too. */
    private static void popUp(Stage stage) {
        PanelStage.run(
                () -> {
                    PopOver popOver = new PopOver(new Label("A conductance in µS."));
                    popOver.setTitle("Conductance");
                    popOver.setHeaderAlwaysVisible(true);
                    popOver.setAnimated(false);
                    popOver.show(stage.getScene().getRoot());
                    Tooltip tooltip = new Tooltip("Reference: 98.3 %");
                    tooltip.show(stage);
                });
        PanelStage.run(
                () ->
                        Window.getWindows().stream()
                                .filter(PopupWindow.class::isInstance)
                                .toList()
                                .forEach(Window::hide));
    }

    private static Path shoot(
            Stage stage, String name, Theme theme, Scale scale, Supplier<Parent> page) {
        boolean desk = scale == Scale.DESK;
        Appearance appearance = new Appearance(theme, scale, 1);
        PanelStage.run(
                () ->
                        PanelStage.show(
                                stage,
                                page.get(),
                                appearance,
                                desk ? 960 : 1280,
                                desk ? 540 : 720));
        String file = "%s-%s-%s".formatted(name, theme, scale).toLowerCase(Locale.ROOT);
        return PanelStage.shoot(stage, file);
    }

    /** Not in a window: the headless screen is smaller. */
    private static Path fullHd() {
        Appearance large = new Appearance(Theme.LIGHT, Scale.PROJECTOR, 1.5);
        return PanelStage.picture("panels-full-hd", Gallery::panels, large, 1920, 1080);
    }
}
