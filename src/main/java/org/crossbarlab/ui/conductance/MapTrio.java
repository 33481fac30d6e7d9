package org.crossbarlab.ui.conductance;

import javafx.geometry.Orientation;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.heatmap.CellIndex;
import org.crossbarlab.ui.heatmap.ColorBar;
import org.crossbarlab.ui.heatmap.ColorMap;
import org.crossbarlab.ui.heatmap.Glyph;
import org.crossbarlab.ui.heatmap.HeatmapView;
import org.crossbarlab.ui.heatmap.Magnifier;
import org.crossbarlab.ui.heatmap.TileLayout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ideal, programmed and difference, with one cursor and one zoom, and their keys to colours. */
final class MapTrio {

    static final int IDEAL = 0;
    static final int PROGRAMMED = 1;
    static final int DIFFERENCE = 2;
    static final List<String> TITLES =
            List.of(
                    Messages.get("conductance.map.ideal"),
                    Messages.get("conductance.map.programmed"),
                    Messages.get("conductance.map.difference"));

    /** What each map shows. */
    static final List<String> HELP =
            List.of(
                    Messages.get("conductance.map.ideal.help"),
                    Messages.get("conductance.map.programmed.help"),
                    Messages.get("conductance.map.difference.help"));

    /** The colours of a difference in σ run from minus this to this. */
    private static final double SIGMAS = 3;

    private static final List<String> IDS =
            List.of("conductance-ideal", "conductance-programmed", "conductance-difference");

    private final ConductanceViewModel model;
    private final Magnifier magnifier;
    private final ColorMap colors = ColorMap.cividis();
    private final ColorMap signedColors = ColorMap.blueOrange();
    private final ColorBar bar = new ColorBar(Orientation.HORIZONTAL);
    private final ColorBar differenceBar = new ColorBar(Orientation.HORIZONTAL);
    private final List<HeatmapView> maps = new ArrayList<>();

    /**
     * @param magnifier that watches the maps
     */
    MapTrio(ConductanceViewModel model, Magnifier magnifier) {
        this.model = model;
        this.magnifier = magnifier;
        bar.setId("conductance-bar");
        differenceBar.setId("conductance-difference-bar");
        bar.explain(Messages.get("conductance.bar.help"));
        differenceBar.explain(Messages.get("conductance.bar.difference.help"));
    }

    /** The three maps; none before the first programming. */
    List<HeatmapView> maps() {
        return maps;
    }

    /** The key to a map's colours. */
    ColorBar bar(int map) {
        return map == DIFFERENCE ? differenceBar : bar;
    }

    /** Draws what the view-model holds now. */
    void update() {
        if (!maps.isEmpty()) {
            maps.get(IDEAL).setValues(model.ideal());
            maps.get(PROGRAMMED).setValues(model.programmed());
            Map<CellIndex, Glyph> glyphs = model.marks().glyphs();
            maps.forEach(map -> map.setGlyphs(glyphs));
            showDifference();
        }
    }

    /** Draws the difference in the unit that is chosen now. */
    void showDifference() {
        if (maps.isEmpty()) {
            return;
        }
        boolean absolute = model.absoluteProperty().get();
        maps.get(DIFFERENCE).setValues(absolute ? model.difference() : model.deviation());
        differenceBar.titleProperty().set(differenceTitle(model.limitsProperty().get()));
        magnifier.update();
    }

    private String differenceTitle(Limits limits) {
        if (!model.absoluteProperty().get()) {
            return model.isExact()
                    ? Messages.get("conductance.bar.exact")
                    : Messages.get("conductance.bar.sigma");
        }
        return limits.low() < 0
                ? Messages.get("conductance.bar.weight.difference")
                : Messages.get("conductance.bar.difference", limits.unit());
    }

    /** Begins anew, with maps of another matrix. */
    void layOut(TileLayout layout) {
        for (HeatmapView map : maps) {
            map.cellCursorProperty().unbindBidirectional(model.cursorProperty());
            map.summaryProperty().unbind();
        }
        maps.clear();
        for (int index = 0; index < TITLES.size(); index++) {
            maps.add(map(layout, index));
        }
        scale(model.limitsProperty().get());
    }

    private HeatmapView map(TileLayout layout, int index) {
        HeatmapView map = new HeatmapView(layout);
        map.setId(IDS.get(index));
        map.setMinSize(0, 0);
        if (index == IDEAL) {
            map.cellCursorProperty().bindBidirectional(model.cursorProperty());
        } else {
            map.linkTo(maps.get(IDEAL));
        }
        // The sentence is part of the summary, because it is written after the cursor moved.
        map.setCellText(MapTrio::nothing);
        map.setAccessibleHelp(Messages.get("conductance.map.keys"));
        PaintableMap.on(map, model.marks());
        map.setOnChosen(model::choose);
        map.summaryProperty()
                .bind(
                        model.readoutProperty()
                                .map(cell -> (TITLES.get(index) + ". " + cell).strip()));
        magnifier.watch(map);
        return map;
    }

    private static String nothing(CellIndex cell) {
        return "";
    }

    /** Locks the colours to limits. */
    void scale(Limits limits) {
        if (limits == null || maps.isEmpty()) {
            return;
        }
        boolean signed = limits.low() < 0;
        ColorMap map = signed ? signedColors : colors;
        maps.get(IDEAL).setScale(map, limits.low(), limits.high());
        maps.get(PROGRAMMED).setScale(map, limits.low(), limits.high());
        double end = model.absoluteProperty().get() ? limits.difference() : SIGMAS;
        maps.get(DIFFERENCE).setScale(signedColors, -end, end);
        bar.setScale(map, limits.low(), limits.high());
        differenceBar.setScale(signedColors, -end, end);
        bar.titleProperty()
                .set(
                        signed
                                ? Messages.get("conductance.bar.weight")
                                : Messages.get("conductance.bar.conductance", limits.unit()));
        differenceBar.titleProperty().set(differenceTitle(limits));
    }
}
