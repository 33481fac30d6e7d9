package org.crossbarlab.ui.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeatmapViewportTest {

    private final TileLayout layout = TileLayout.plain(10, 20);

    @Test
    void unzoomedTheWholeMatrixIsShown() {
        HeatmapViewport view = HeatmapViewport.fit(layout, 210, 110, 1, null);
        assertThat(view).isEqualTo(new HeatmapViewport(10, 0, 0, 200, 100));
    }

    @Test
    void zoomedTheCentreIsInTheMiddle() {
        CellIndex centre = new CellIndex(5, 10);
        HeatmapViewport view = HeatmapViewport.fit(layout, 200, 100, 4, centre);
        assertThat(view.cellPixels()).isEqualTo(40);
        assertThat(view.left()).isEqualTo(10 * 40 + 20 - 100);
        assertThat(view.top()).isEqualTo(5 * 40 + 20 - 50);
        assertThat(view.shows(layout, centre)).isTrue();
        assertThat(view.shows(layout, new CellIndex(0, 0))).isFalse();
    }

    @Test
    void theWindowNeverLeavesTheMatrix() {
        HeatmapViewport view = HeatmapViewport.fit(layout, 200, 100, 4, new CellIndex(9, 19));
        assertThat(view.left() + view.width()).isEqualTo(layout.width(40));
        assertThat(view.top() + view.height()).isEqualTo(layout.height(40));
    }
}
