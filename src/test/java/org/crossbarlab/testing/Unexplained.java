package org.crossbarlab.testing;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Walks a scene graph and finds words, controls and pictures without an explanation within reach: a
 * tooltip of their own or of the row that they stand in. A whole sentence explains itself, and so
 * does a picture that tells a screen reader what it shows.
 */
public final class Unexplained {

    /** Where JavaFX keeps a node's tooltip. */
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    /** A name is no explanation. */
    private static final int FEWEST_WORDS = 3;

    private static final int WORDS_OF_A_SENTENCE = 4;

    /** They hold what is explained, and are nothing by themselves. */
    private static final Set<Class<?>> CONTAINERS =
            Set.of(ScrollPane.class, TabPane.class, SegmentedButton.class, TableView.class);

    /**
     * Lists of what keys do and who made what, which are read as they stand; and titles of such.
     */
    private static final Set<String> PROSE =
            Set.of("shortcuts", "about", "about-story", "sheet-title");

    private final List<String> found = new ArrayList<>();

    private Unexplained() {}

    /** A line for each fault; on the window's thread. */
    public static List<String> in(Parent root) {
        Unexplained walk = new Unexplained();
        walk.visit(root, null);
        return walk.found;
    }

    /** What is said of a node, on one line; empty for nothing. */
    public static String explanation(Node node) {
        Node explained = explained(node);
        return explained == null ? "" : tooltip(explained).getText().replace('\n', ' ');
    }

    private static Node explained(Node node) {
        Node each = node;
        while (each != null && tooltip(each) == null) {
            each = each.getParent();
        }
        return each;
    }

    private static Tooltip tooltip(Node node) {
        return node.hasProperties() ? (Tooltip) node.getProperties().get(TOOLTIP) : null;
    }

    private void visit(Node node, Node around) {
        if (!node.isVisible()
                || node.getOpacity() == 0
                || node.getStyleClass().stream().anyMatch(PROSE::contains)) {
            return;
        }
        Tooltip own = tooltip(node);
        if (own != null && around != null && !own.getText().isEmpty()) {
            found.add("the outer of two explanations hides the inner: " + name(node));
        }
        if (node instanceof FontIcon) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            check(text, text.getText());
        } else if (node instanceof Canvas canvas && canvas.getWidth() > 0) {
            checkPicture(canvas);
        } else if (isThing(node)) {
            check(node, "");
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                visit(child, own == null ? around : node);
            }
        }
    }

    /** A control that is more than its words, such as a slider or an icon's button. */
    private static boolean isThing(Node node) {
        return node instanceof Control
                && node.isFocusTraversable()
                && !(node instanceof Labeled label && !label.getText().isBlank())
                && CONTAINERS.stream().noneMatch(each -> each.isInstance(node));
    }

    private void check(Node node, String words) {
        if (isSentence(words)) {
            return;
        }
        Node holder = explained(node);
        String said = explanation(node);
        if (said.split(" ").length < FEWEST_WORDS || said.equals(words)) {
            found.add("“" + words + "” in" + where(node) + " is explained by “" + said + "”");
        } else if (holder.isFocusTraversable()
                && isEmpty(holder.getAccessibleHelp())
                && isEmpty(holder.getAccessibleText())) {
            found.add("no explanation to hear: “" + words + "” in" + where(node));
        }
    }

    private void checkPicture(Node canvas) {
        for (Node each = canvas; each != null; each = each.getParent()) {
            if (tooltip(each) != null || isWordy(each.getAccessibleText())) {
                return;
            }
        }
        found.add("picture in" + where(canvas));
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    private static boolean isWordy(String text) {
        return text != null && text.split(" ").length >= WORDS_OF_A_SENTENCE;
    }

    private static boolean isSentence(String words) {
        return isWordy(words) && words.strip().matches("(?s).*[.:…!?]");
    }

    private static String where(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node above = node; above != null; above = above.getParent()) {
            if (above.getId() != null || !above.getStyleClass().isEmpty()) {
                path.append(' ').append(name(above));
            }
        }
        return path.toString();
    }

    private static String name(Node node) {
        return node.getId() != null
                ? "#" + node.getId()
                : node.getClass().getSimpleName() + node.getStyleClass();
    }
}
