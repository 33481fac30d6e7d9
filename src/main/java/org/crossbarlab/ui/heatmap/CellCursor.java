package org.crossbarlab.ui.heatmap;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyEvent;

/** Where a reader is in a heatmap: the cell that is read, how near, and about which cell. */
final class CellCursor {

    private TileLayout layout;
    private final ObjectProperty<CellIndex> cell;
    private final IntegerProperty zoom;
    private final ObjectProperty<CellIndex> centre;
    private final BooleanProperty pinned;

    /**
     * @param heatmap to which the properties belong
     */
    CellCursor(Object heatmap, TileLayout layout) {
        this.layout = layout;
        cell = new SimpleObjectProperty<>(heatmap, "cellCursor");
        zoom = new SimpleIntegerProperty(heatmap, "zoom", 1);
        centre = new SimpleObjectProperty<>(heatmap, "centre");
        pinned = new SimpleBooleanProperty(heatmap, "pinned");
    }

    /** The same cells, placed otherwise. */
    void setLayout(TileLayout other) {
        layout = other;
    }

    /** The cell that is read, or null. */
    ObjectProperty<CellIndex> cellProperty() {
        return cell;
    }

    /** How many times larger than fitting the cells are. */
    IntegerProperty zoomProperty() {
        return zoom;
    }

    /** The cell in the middle of a zoomed view, or null for the middle of the matrix. */
    ObjectProperty<CellIndex> centreProperty() {
        return centre;
    }

    /** Whether the cell stays where it is while the mouse moves. */
    BooleanProperty pinnedProperty() {
        return pinned;
    }

    /** Reads a cell until another is pinned; pressing the same one again lets it go. */
    void pin(CellIndex chosen) {
        boolean same = pinned.get() && chosen.equals(cell.get());
        cell.set(chosen);
        pinned.set(!same);
    }

    void linkTo(CellCursor other) {
        cell.bindBidirectional(other.cell);
        zoom.bindBidirectional(other.zoom);
        centre.bindBidirectional(other.centre);
        pinned.bindBidirectional(other.pinned);
    }

    void zoomBy(boolean closer) {
        int next = closer ? zoom.get() * 2 : zoom.get() / 2;
        centre.set(next <= 1 ? null : cell.get() != null ? cell.get() : centre.get());
        zoom.set(Math.clamp(next, 1, HeatmapViewport.MOST_ZOOM));
    }

    /** Moves or zooms as a key says, and consumes it then. */
    void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoomBy(true);
            case MINUS, SUBTRACT -> zoomBy(false);
            default -> {
                move(event);
                return;
            }
        }
        event.consume();
    }

    /** Moves as a key says, and consumes it then. */
    void move(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> move(0, -1);
            case RIGHT -> move(0, 1);
            case UP -> move(-1, 0);
            case DOWN -> move(1, 0);
            case ESCAPE -> {
                zoom.set(1);
                centre.set(null);
                pinned.set(false);
                cell.set(null);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Moves over the picture, not the matrix: down is down, from tile to tile. */
    private void move(int down, int across) {
        CellIndex from = cell.get();
        int to =
                from == null
                        ? 0
                        : layout.valueAt(layout.down(from) + down, layout.across(from) + across);
        if (to >= 0) {
            cell.set(layout.cell(to));
        }
    }
}
