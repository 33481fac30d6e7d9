package org.crossbarlab.ui.caption;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Defect;
import org.crossbarlab.crossbar.Defects;
import org.crossbarlab.crossbar.LayerScope;
import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.crossbar.StuckShares;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.ui.lab.SessionState;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.live.DeviceWords;
import org.crossbarlab.ui.live.Scores;
import org.junit.jupiter.api.Test;

/** Cells that became defective, and layers without errors, are told in the caption and in short. */
class DefectCaptionsTest {

    private static final CrossbarSettings PLAIN = CrossbarSettings.REFERENCE;

    private final SimpleObjectProperty<ExperimentSettings> settings =
            new SimpleObjectProperty<>(ExperimentSettings.REFERENCE);
    private final CaptionViewModel model =
            new CaptionViewModel(
                    settings,
                    new SimpleIntegerProperty(1),
                    new SimpleObjectProperty<>(SessionState.INITIAL),
                    new SimpleObjectProperty<>(Scores.NONE),
                    new SimpleObjectProperty<>(SmallData.DATA),
                    new SimpleObjectProperty<>());

    private String captionOf(CrossbarSettings crossbar) {
        model.nextFrame();
        settings.set(settings.get().withCrossbar(crossbar));
        model.nextFrame();
        return model.captionProperty().get();
    }

    private static CrossbarSettings marked(int cells) {
        MarkedCells marked = MarkedCells.NONE;
        for (int i = 0; i < cells; i++) {
            marked = marked.with(new CellAddress(1, 0, 0, i), Defect.HIGH);
        }
        return PLAIN.withDefects(Defects.NONE.withMarked(marked));
    }

    private static CrossbarSettings shares(double low, double high, double open) {
        return PLAIN.withDefects(Defects.NONE.withShares(new StuckShares(low, high, open)));
    }

    @Test
    void marksAreCounted() {
        assertThat(captionOf(marked(1))).startsWith("1 cell is marked by hand:");
        assertThat(captionOf(marked(12))).startsWith("12 cells are marked by hand:");
        assertThat(captionOf(PLAIN)).isEqualTo("No cell is marked any more.");
    }

    @Test
    void sharesAddUpAsTheyAreWritten() {
        assertThat(captionOf(shares(0.1, 0.2, 0))).startsWith("0.3 % of every chip’s cells");
        assertThat(captionOf(shares(10, 0, 2.5))).startsWith("12.5 % of");
        assertThat(captionOf(PLAIN)).startsWith("No cell is stuck or open by chance");
    }

    @Test
    void layersAreCounted() {
        assertThat(captionOf(PLAIN.withErrorLayers(LayerScope.only(2))))
                .startsWith("Errors now happen in one layer only;");
        assertThat(captionOf(PLAIN.withErrorLayers(LayerScope.NONE)))
                .startsWith("Errors happen in no layer");
        assertThat(captionOf(PLAIN)).startsWith("Errors happen in every layer");
    }

    @Test
    void twoKindsAtOnceAreSeveralSettings() {
        assertThat(captionOf(marked(2).withErrorLayers(LayerScope.only(1))))
                .startsWith("Several settings changed");
    }

    @Test
    void aDifferenceOfDevicesIsNamedInAFewWords() {
        assertThat(words(marked(12))).endsWith("balanced, 12 marks");
        assertThat(words(PLAIN.withErrorLayers(LayerScope.only(2))))
                .endsWith("balanced, errors in one layer");
        assertThat(words(shares(0, 1, 0))).endsWith("balanced, stuck at gmax 1");
    }

    private static String words(CrossbarSettings crossbar) {
        return DeviceWords.of(
                ExperimentSettings.REFERENCE.withCrossbar(crossbar), ExperimentSettings.REFERENCE);
    }
}
