package org.crossbarlab.ui.heatmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class TileLayoutTest {

    static Stream<TileLayout> layouts() {
        return Stream.of(
                TileLayout.plain(4, 7),
                TileLayout.tiles(10, 576, 24, 24, 5),
                TileLayout.tiles(8, 9, 3, 3, 4),
                TileLayout.tiles(16, 72, 3, 3, 8),
                TileLayout.tilesDownwards(16, 72, 3, 3, 8),
                TileLayout.tiles(7, 6, 2, 3, 4));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyCellHasAPlaceOfItsOwn(TileLayout layout) {
        for (int value = 0; value < layout.cells(); value++) {
            CellIndex cell = layout.cell(value);
            assertThat(layout.valueAt(layout.down(cell), layout.across(cell))).isEqualTo(value);
            assertThat(layout.left(cell, 5)).isBetween(0, layout.width(5) - 5);
            assertThat(layout.top(cell, 5)).isBetween(0, layout.height(5) - 5);
        }
    }

    @Test
    void theLastLayersOutputsAreImagesInTwoRows() {
        TileLayout layout = TileLayout.tiles(10, 576, 24, 24, 5);
        assertThat(layout.width(4)).isEqualTo(5 * 96 + 4 * 2);
        assertThat(layout.height(4)).isEqualTo(2 * 96 + 2);
        CellIndex cell = new CellIndex(7, 24 * 3 + 2);
        assertThat(layout.left(cell, 4)).isEqualTo(2 * (96 + 2) + 2 * 4);
        assertThat(layout.top(cell, 4)).isEqualTo(96 + 2 + 3 * 4);
    }

    @Test
    void downwardsPutsTheKernelsOfAnOutputInOneColumn() {
        TileLayout layout = TileLayout.tilesDownwards(16, 72, 3, 3, 8);
        assertThat(layout.gridColumns()).isEqualTo(16);
        assertThat(layout.valueAt(3, 0)).as("second kernel").isEqualTo(9);
        assertThat(layout.valueAt(0, 3)).as("second output").isEqualTo(72);
    }

    @Test
    void placesWithoutATileHoldNothing() {
        TileLayout layout = TileLayout.tiles(7, 6, 2, 3, 4);
        assertThat(layout.valueAt(2, 9)).isEqualTo(-1);
        assertThat(layout.valueAt(-1, 0)).isEqualTo(-1);
        assertThat(layout.valueAt(0, 12)).isEqualTo(-1);
    }

    @Test
    void theFittingCellIsTheLargestThatFits() {
        TileLayout layout = TileLayout.tiles(8, 9, 3, 3, 4);
        int cell = layout.cellPixelsFitting(300, 400);
        assertThat(layout.width(cell)).isLessThanOrEqualTo(300);
        assertThat(layout.width(cell + 1)).isGreaterThan(300);
    }

    @Test
    void inputsMustFillTheTiles() {
        assertThatThrownBy(() -> TileLayout.tiles(2, 10, 3, 3, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
