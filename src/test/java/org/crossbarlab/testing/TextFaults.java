package org.crossbarlab.testing;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks a scene graph that is laid out, and finds words that a reader cannot read: shortened by an
 * ellipsis, cut by a clip or by the window's edge, or written over each other. What a canvas paints
 * is no node and not found.
 */
public final class TextFaults {

    /** A line's box is higher than its letters, and boxes are rounded to pixels. */
    private static final double SLACK = 2;

    private final List<String> faults = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Bounds> places = new ArrayList<>();
    private final Bounds window;

    private TextFaults(Scene scene) {
        window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    }

    /** What is wrong, a line for each fault; on the window's thread, after layout. */
    public static List<String> of(Scene scene) {
        TextFaults walk = new TextFaults(scene);
        walk.visit(scene.getRoot());
        walk.findOverlaps();
        return walk.faults;
    }

    private void visit(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            check(text);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private void check(Text text) {
        if (!(text instanceof FontIcon)
                && text.getParent() instanceof Labeled label
                && !text.getText().equals(whole(label))) {
            faults.add("shortened: " + label.getText() + " to " + words(text) + where(text));
        }
        Bounds place = text.localToScene(text.getLayoutBounds());
        for (Node above = text; above != null; above = above.getParent()) {
            boolean viewport = above.getStyleClass().contains("viewport");
            if (above.getClip() != null) {
                Bounds clip = above.localToScene(above.getClip().getBoundsInParent());
                if (!intersects(clip, place) && above.getParent() instanceof ScrollPane) {
                    return;
                }
                if (!contains(clip, place, viewport)) {
                    faults.add("cut: " + words(text) + where(text) + " by " + name(above));
                    return;
                }
                if (viewport) {
                    // The rest comes when the reader scrolls.
                    place = common(clip, place);
                }
            }
        }
        if (!contains(window, place, false)) {
            faults.add("outside the window: " + words(text) + where(text));
        }
        texts.add(text);
        places.add(place);
    }

    /** What a label says, without the mark of its key. */
    private static String whole(Labeled label) {
        return label.isMnemonicParsing() ? label.getText().replace("_", "") : label.getText();
    }

    private static boolean contains(Bounds outer, Bounds inner, boolean scrolls) {
        boolean across =
                inner.getMinX() >= outer.getMinX() - SLACK
                        && inner.getMaxX() <= outer.getMaxX() + SLACK;
        boolean down =
                inner.getMinY() >= outer.getMinY() - SLACK
                        && inner.getMaxY() <= outer.getMaxY() + SLACK;
        return across && (down || scrolls);
    }

    private void findOverlaps() {
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (intersects(places.get(i), places.get(j))) {
                    faults.add(
                            "over each other: "
                                    + words(texts.get(i))
                                    + " and "
                                    + words(texts.get(j))
                                    + where(texts.get(i)));
                }
            }
        }
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private static boolean intersects(Bounds one, Bounds other) {
        double across =
                Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double down =
                Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return across > SLACK && down > 2 * SLACK;
    }

    private static String words(Text text) {
        return "“" + text.getText() + "”";
    }

    /** The parents that have names, from the inside to the outside. */
    private static String where(Node node) {
        StringBuilder path = new StringBuilder(" in");
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above.getId() != null) {
                path.append(' ').append(name(above));
            }
        }
        return path.toString();
    }

    private static String name(Node node) {
        return node.getId() != null ? "#" + node.getId() : node.getClass().getSimpleName();
    }
}
