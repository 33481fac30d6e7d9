package org.crossbarlab.ui.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeatmapRasterTest {

    private static final int BELOW = 1;
    private static final int ABOVE = 2;

    private final ColorMap map = ColorMap.cividis();

    @Test
    void everyPixelOfACellHasItsColorAndGapsHaveNone() {
        TileLayout layout = TileLayout.tiles(2, 4, 2, 2, 2);
        float[] values = {0, 1, 2, 3, 4, 5, 6, 7};
        HeatmapRaster raster = whole(layout, 4);
        int[] argb = render(raster, values, 0, 7);
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                int value = raster.valueAt(x, y);
                int expected = value < 0 ? ColorMap.MISSING : map.argb(values[value] / 7.0);
                assertThat(argb[y * raster.width() + x]).isEqualTo(expected);
            }
        }
        assertThat(raster.valueAt(8, 0)).as("gap").isEqualTo(-1);
        assertThat(raster.valueAt(10, 0)).as("second tile").isEqualTo(4);
    }

    @Test
    void pixelsAndCellsAreInverse() {
        TileLayout layout = TileLayout.tilesDownwards(16, 72, 3, 3, 8);
        HeatmapRaster raster = whole(layout, 3);
        for (int value = 0; value < layout.cells(); value++) {
            CellIndex cell = layout.cell(value);
            int x = layout.left(cell, 3);
            int y = layout.top(cell, 3);
            assertThat(raster.valueAt(x, y)).isEqualTo(value);
            assertThat(raster.valueAt(x + 2, y + 2)).isEqualTo(value);
        }
    }

    @Test
    void aWindowShowsThePartOfTheWholeThatItCovers() {
        TileLayout layout = TileLayout.tiles(10, 576, 24, 24, 5);
        float[] values = new float[layout.cells()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        HeatmapRaster whole = whole(layout, 5);
        int[] all = render(whole, values, 0, 5759);
        HeatmapRaster part = new HeatmapRaster(layout);
        part.setWindow(5, 117, 33, 60, 40);
        int[] some = render(part, values, 0, 5759);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 60; x++) {
                assertThat(some[y * 60 + x]).isEqualTo(all[(33 + y) * whole.width() + 117 + x]);
            }
        }
    }

    @Test
    void clippedValuesCarryAStrokeAcrossTheCell() {
        HeatmapRaster raster = whole(TileLayout.plain(1, 3), 8);
        int[] argb = render(raster, new float[] {-1, 0.5f, 2}, 0, 1);
        assertThat(argb[7]).as("rising: its top right").isEqualTo(BELOW);
        assertThat(argb[0]).isEqualTo(map.argb(0));
        assertThat(argb[16]).as("falling: its top left").isEqualTo(ABOVE);
        assertThat(argb[8]).as("inside the limits").isEqualTo(map.argb(0.5));
    }

    @Test
    void aMissingValueIsTransparent() {
        HeatmapRaster raster = whole(TileLayout.plain(1, 2), 2);
        assertThat(render(raster, new float[] {Float.NaN, 1}, 0, 1)[0]).isEqualTo(ColorMap.MISSING);
    }

    @Test
    void aMissingValueIsCrossedOut() {
        HeatmapRaster raster = whole(TileLayout.plain(1, 2), 8);
        int[] argb = render(raster, new float[] {Float.NaN, 1}, 0, 1);
        assertThat(argb[0]).isEqualTo(ABOVE);
        assertThat(argb[7]).isEqualTo(ABOVE);
        assertThat(argb[3]).isEqualTo(ColorMap.MISSING);
    }

    private int[] render(HeatmapRaster raster, float[] values, double min, double max) {
        int[] argb = new int[raster.width() * raster.height()];
        raster.render(values, min, max, map, BELOW, ABOVE, argb);
        return argb;
    }

    private static HeatmapRaster whole(TileLayout layout, int cell) {
        HeatmapRaster raster = new HeatmapRaster(layout);
        raster.setWindow(cell, 0, 0, layout.width(cell), layout.height(cell));
        return raster;
    }
}
