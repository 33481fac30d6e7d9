package org.crossbarlab.ui.conductance;

import org.crossbarlab.ui.heatmap.TileLayout;

import java.util.ArrayList;
import java.util.List;

/**
 * How the maps of a layer share an area, so that their cells are as large as can be: three beside
 * each other while their cells are large enough, else one at a time; the histogram below where
 * there is room for it, too.
 *
 * @param layout where cells stand
 * @param together whether the three maps stand beside each other
 * @param histogram whether the histogram is shown
 * @param cell side of a cell in pixels
 */
record MapPlan(TileLayout layout, boolean together, boolean histogram, int cell) {

    /** A cell of 6 pixels on a projector of 1280 × 720 is the least that the back row sees. */
    private static final double LEAST_EM = 0.3;

    /** Cells as large as this are worth less than the histogram. */
    private static final double HISTOGRAM_EM = 0.42;

    /** The area is scrolled before it gets lower, for nothing may shrink because text grows. */
    private static final double SCROLLING_EM = 17;

    private static final int MAPS = 3;

    /**
     * An area for maps and histogram, in pixels.
     *
     * @param width of the area
     * @param height of the area, without titles, bars and lines of text
     * @param gap between maps
     * @param histogram height of the histogram with its gap
     * @param em size of the text
     */
    record Room(double width, double height, double gap, double histogram, double em) {

        private double widthOf(boolean together) {
            return together ? (width - (MAPS - 1) * gap) / MAPS : width;
        }

        private double heightWith(boolean histogramShown) {
            return histogramShown ? height - histogram : height;
        }
    }

    /**
     * Finds the best use of a room.
     *
     * @param usual the layout if there were room for any
     * @param wished whether the histogram is to be seen even where cells get smaller by it
     */
    static MapPlan of(TileLayout usual, Room room, boolean wished) {
        int least = (int) Math.round(LEAST_EM * room.em());
        MapPlan below = best(usual, room, true, true);
        MapPlan all = best(usual, room, true, wished);
        boolean free = below.cell() >= Math.min(all.cell(), HISTOGRAM_EM * room.em());
        if (below.cell() >= least && free) {
            return below;
        }
        MapPlan one = best(usual, room, false, wished);
        return all.cell() >= least || all.cell() >= one.cell() ? all : one;
    }

    /** The height without which maps are scrolled, in pixels. */
    static double leastHeight(TileLayout usual, double width, double em) {
        int cell = (int) Math.max(1, Math.round(LEAST_EM * em));
        int lowest =
                grids(usual).stream()
                        .filter(grid -> grid.width(cell) <= width)
                        .mapToInt(grid -> grid.height(cell))
                        .min()
                        .orElse(usual.height(cell));
        return Math.min(lowest, SCROLLING_EM * em);
    }

    private static MapPlan best(
            TileLayout usual, Room room, boolean together, boolean histogramShown) {
        double width = room.widthOf(together);
        double height = room.heightWith(histogramShown);
        MapPlan best =
                new MapPlan(
                        usual, together, histogramShown, usual.cellPixelsFitting(width, height));
        for (TileLayout grid : grids(usual)) {
            int cell = grid.cellPixelsFitting(width, height);
            if (cell > best.cell()) {
                best = new MapPlan(grid, together, histogramShown, cell);
            }
        }
        return best;
    }

    /**
     * The same tiles in other grids, in which every output begins a line or follows a whole one.
     */
    private static List<TileLayout> grids(TileLayout usual) {
        int perOutput = usual.columns() / (usual.tileHeight() * usual.tileWidth());
        List<TileLayout> grids = new ArrayList<>();
        for (int across = 1; across <= usual.rows() * perOutput; across++) {
            if (perOutput % across == 0 || across % perOutput == 0) {
                grids.add(
                        TileLayout.tiles(
                                usual.rows(),
                                usual.columns(),
                                usual.tileHeight(),
                                usual.tileWidth(),
                                across));
            }
        }
        return grids;
    }
}
