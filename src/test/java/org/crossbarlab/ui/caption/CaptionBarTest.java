package org.crossbarlab.ui.caption;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.lab.SessionState;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.live.Scores;
import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Scale;
import org.crossbarlab.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CaptionBarTest {

    private final SimpleObjectProperty<ExperimentSettings> settings =
            new SimpleObjectProperty<>(ExperimentSettings.REFERENCE);
    private CaptionBar bar;

    @Start
    void start(Stage stage) {
        bar =
                new CaptionBar(
                        new CaptionViewModel(
                                settings,
                                new SimpleIntegerProperty(1),
                                new SimpleObjectProperty<>(SessionState.INITIAL),
                                new SimpleObjectProperty<>(Scores.NONE),
                                new SimpleObjectProperty<>(SmallData.DATA),
                                new SimpleObjectProperty<>()));
        Appearance appearance = new Appearance(Theme.LIGHT, Scale.PROJECTOR, 1);
        PanelStage.show(stage, new VBox(bar), appearance, 1024, 200);
    }

    @Test
    void anotherSentenceMovesNothingAndIsTold() {
        Label caption = (Label) bar.lookup("#caption");
        double height = bar.getHeight();
        String before = caption.getText();
        PanelStage.run(
                () ->
                        settings.set(
                                ExperimentSettings.REFERENCE.withCrossbar(
                                        ExperimentSettings.REFERENCE
                                                .crossbar()
                                                .withMapping(Mapping.OFFSET))));
        assertThat(caption.getText()).startsWith("Offset").isNotEqualTo(before);
        assertThat(caption.getAccessibleText()).isEqualTo(caption.getText());
        assertThat(bar.getHeight()).isEqualTo(height);
        assertThat(caption.prefHeight(caption.getWidth())).isLessThanOrEqualTo(height);
        assertThat(caption.getFont().getSize()).isGreaterThanOrEqualTo(18);
    }
}
