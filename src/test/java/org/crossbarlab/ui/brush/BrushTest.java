package org.crossbarlab.ui.brush;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.ui.lab.SmallData;
import org.junit.jupiter.api.Test;

import java.util.List;

class BrushTest {

    private static final CellAddress FIRST = new CellAddress(0, 0, 1, 2);
    private static final CellAddress SECOND = new CellAddress(2, 1, 9, 575);

    private final SimpleObjectProperty<ExperimentSettings> settings =
            new SimpleObjectProperty<>(SmallData.SETTINGS);
    private final Brush brush = Brushes.on(settings);

    private MarkedCells stored() {
        return Settings.MARKED_CELLS.get(settings.get()).orElseThrow();
    }

    @Test
    void everyKindMarksCellsInTheSettings() {
        for (BrushKind kind : BrushKind.values()) {
            brush.kindProperty().set(kind);
            brush.paint(List.of(FIRST, SECOND));
            assertThat(stored()).isEqualTo(brush.markedProperty().get());
            if (kind == BrushKind.ERASE) {
                assertThat(stored().isEmpty()).isTrue();
            } else {
                assertThat(stored().marks()).containsOnlyKeys(FIRST, SECOND);
                assertThat(stored().marks().values()).containsOnly(kind.defect());
            }
        }
    }

    @Test
    void nothingNewIsNoChange() {
        int[] changes = {0};
        settings.addListener(change -> changes[0]++);
        brush.paint(List.of(FIRST));
        brush.paint(List.of(FIRST));
        brush.paint(List.of());
        brush.erase(List.of(SECOND));
        assertThat(changes[0]).isEqualTo(1);
    }

    @Test
    void marksFollowSettingsThatComeFromElsewhere() {
        settings.set(Settings.MARKED_CELLS.with(settings.get(), MarkedCells.parse("1/0/0/0=low")));
        assertThat(brush.count(1)).isEqualTo(1);
        assertThat(brush.words(0)).isEqualTo("no cell marked in conv 1, 1 in all");
        assertThat(brush.words(1)).isEqualTo("1 cell marked in conv 2");
        settings.set(SmallData.SETTINGS);
        assertThat(brush.markedProperty().get().isEmpty()).isTrue();
    }

    @Test
    void marksOfOneLayerOrOfAllAreTakenAway() {
        brush.paint(List.of(FIRST, SECOND));
        brush.clear(0);
        assertThat(stored().marks()).containsOnlyKeys(SECOND);
        brush.paint(List.of(FIRST));
        brush.clearAll();
        assertThat(settings.get()).isEqualTo(SmallData.SETTINGS);
    }

    @Test
    void theSentenceAboutACellBeginsWithItsMark() {
        brush.kindProperty().set(BrushKind.REPAIRED);
        brush.paint(List.of(FIRST));
        assertThat(brush.told(FIRST, "It is so.")).isEqualTo("Marked: repaired. It is so.");
        assertThat(brush.told(SECOND, "It is so.")).isEqualTo("It is so.");
    }
}
