package org.crossbarlab.ui.conductance;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.ui.heatmap.TileLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapPlanTest {

    /** The second convolution: 16 outputs of 8 kernels of 3 × 3. */
    private static final TileLayout KERNELS = TileLayout.tiles(16, 72, 3, 3, 8);

    /** The last layer: ten outputs of 24 × 24. */
    private static final TileLayout OUTPUTS = TileLayout.tiles(10, 576, 24, 24, 2);

    private static MapPlan.Room room(double width, double height, double em) {
        return new MapPlan.Room(width, height, 0.4 * em, 7 * em, em);
    }

    @Test
    void threeMapsStandTogetherWhileTheBackRowCanTellTheirCells() {
        MapPlan plan = MapPlan.of(KERNELS, room(550, 340, 20), false);
        assertThat(plan).isEqualTo(new MapPlan(KERNELS, true, false, 6));
        MapPlan larger = MapPlan.of(KERNELS, room(825, 510, 30), false);
        assertThat(larger.together()).isTrue();
        assertThat(larger.cell()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void oneMapTakesTheRoomOfThreeWhereTheirCellsWouldBeTooSmall() {
        MapPlan plan = MapPlan.of(KERNELS, room(550, 290, 20), false);
        assertThat(plan.together()).isFalse();
        assertThat(plan.cell()).isGreaterThanOrEqualTo(10);
        assertThat(plan.layout().gridColumns()).as("two outputs on a line").isEqualTo(16);
    }

    @Test
    void theHistogramIsShownWhereItCostsNothingOrIsWished() {
        assertThat(MapPlan.of(KERNELS, room(500, 500, 14), false).histogram()).isTrue();
        assertThat(MapPlan.of(KERNELS, room(550, 340, 20), true).histogram()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {14, 17, 20, 24, 30, 40})
    void aPlanFitsItsRoomAndLinesBeginWithAnOutput(double em) {
        for (TileLayout layout : new TileLayout[] {KERNELS, OUTPUTS}) {
            for (double height = 150; height < 900; height += 50) {
                MapPlan plan = MapPlan.of(layout, room(560, height, em), false);
                int perOutput = plan.layout().columns() / tileCells(plan.layout());
                int across = plan.layout().gridColumns();
                assertThat(perOutput % across == 0 || across % perOutput == 0).isTrue();
                assertThat(plan.layout().width(plan.cell()) * (plan.together() ? 3 : 1))
                        .isLessThanOrEqualTo(560);
                assertThat(plan.layout().height(plan.cell())).isLessThanOrEqualTo((int) height);
            }
        }
    }

    @Test
    void theLeastHeightGrowsWithTheText() {
        double before = 0;
        for (double em : new double[] {14, 17, 20, 24, 30, 40}) {
            double height = MapPlan.leastHeight(KERNELS, 27 * em, em);
            assertThat(height).isGreaterThan(before);
            MapPlan plan = MapPlan.of(KERNELS, room(27 * em, height, em), false);
            assertThat(plan.cell()).isGreaterThanOrEqualTo((int) Math.round(0.3 * em));
            before = height;
        }
    }

    private static int tileCells(TileLayout layout) {
        return layout.tileHeight() * layout.tileWidth();
    }
}
