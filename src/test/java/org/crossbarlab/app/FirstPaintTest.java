package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.theme.Theme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class FirstPaintTest {

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, #f3f5f8", "DARK, #141518"})
    void theColourOfTheThemeIsPaintedBeforeTheWindowIsFilled(Theme theme, String colour) {
        List<String> events = new ArrayList<>();
        PanelStage.run(
                () -> {
                    stage.setWidth(640);
                    stage.setHeight(400);
                    FirstPaint.show(
                            stage,
                            theme,
                            () -> {
                                events.add("filled");
                                events.add(colourInTheMiddle());
                            });
                    events.add(stage.isShowing() ? "shown" : "hidden");
                    stage.getScene().addPostLayoutPulseListener(() -> note(events));
                });
        PanelStage.await(() -> events.contains("filled"));
        PanelStage.run(stage::hide);
        assertThat(events).startsWith("shown", "painted", "filled", colour);
        assertThat(events).containsOnlyOnce("filled");
    }

    private static void note(List<String> events) {
        if (!events.contains("painted")) {
            events.add("painted");
        }
    }

    private String colourInTheMiddle() {
        Color middle = stage.getScene().snapshot(null).getPixelReader().getColor(300, 200);
        return "#" + middle.toString().substring(2, 8);
    }
}
