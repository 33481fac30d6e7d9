package org.crossbarlab.ui.brush;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.input.Segments;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2AL;

import java.util.List;
import java.util.function.Function;

/**
 * What a brush needs at hand while it is on: its kinds, how many cells are marked, clearing. Where
 * there is little room the kinds are their signs alone.
 */
public final class BrushBar extends Region {

    private final Brush brush;
    private final ObservableValue<Integer> layer;
    private final Segments<BrushKind> kinds;
    private final Segments<BrushKind> signs;
    private final MenuButton clear;

    /**
     * @param id of the bar; those of its parts begin with it
     * @param layer that is on view, among those with weights; negative for none
     */
    public BrushBar(String id, Brush brush, ObservableValue<Integer> layer) {
        this.brush = brush;
        this.layer = layer;
        setId(id);
        getStyleClass().add("brush-bar");
        kinds = kinds(BrushKind::title);
        kinds.setId(id + "-kind");
        signs = kinds(BrushKind::sign);
        signs.setId(id + "-sign");
        signs.getStyleClass().add("brush-signs");
        clear = clear(id);
        getChildren().addAll(kinds, signs, clear);
        visibleProperty().bind(brush.onProperty());
        managedProperty().bind(brush.onProperty());
    }

    private Segments<BrushKind> kinds(Function<BrushKind, String> title) {
        return new Segments<>(Messages.get("brush.kind"), brush.kindProperty(), title)
                .describe(BrushKind::spoken)
                .explain(BrushKind::help)
                .offer(List.of(BrushKind.values()));
    }

    /** The button that takes the brush up and lays it down. */
    public static ToggleButton toggle(String id, Brush brush) {
        ToggleButton toggle = new ToggleButton();
        toggle.setId(id);
        Icons.only(
                toggle,
                Material2AL.BRUSH,
                Messages.get("brush.toggle"),
                Messages.get("brush.toggle.help"));
        toggle.selectedProperty().bindBidirectional(brush.onProperty());
        return toggle;
    }

    /** Tells how many cells are marked, and offers to take the marks away. */
    private MenuButton clear(String id) {
        MenuButton menu = new MenuButton();
        menu.setId(id + "-clear");
        Icons.add(menu, Material2AL.DELETE);
        Tooltip help = Help.on("", menu);
        brush.markedProperty().subscribe(now -> tell(menu, help));
        layer.subscribe(now -> tell(menu, help));
        MenuItem one = new MenuItem();
        one.setOnAction(event -> brush.clear(layer.getValue()));
        MenuItem all = new MenuItem(Messages.get("brush.clear.all"));
        all.setOnAction(event -> brush.clearAll());
        Help.on(Messages.get("brush.clear.all.help"), all);
        Help.on(Messages.get("brush.clear.layer.help"), one);
        menu.setOnShowing(
                event -> {
                    one.setText(Messages.get("brush.clear.layer", brush.title(layer.getValue())));
                    one.setDisable(brush.count(layer.getValue()) == 0);
                    all.setDisable(brush.markedProperty().get().isEmpty());
                });
        menu.getItems().addAll(one, all);
        return menu;
    }

    private void tell(MenuButton menu, Tooltip help) {
        if (layer.getValue() >= 0) {
            String words = brush.words(layer.getValue());
            menu.setText(Integer.toString(brush.count(layer.getValue())));
            menu.setAccessibleText(words);
            Help.say(help, words + ". " + Messages.get("brush.clear.help"), menu);
        }
    }

    // Layout

    private double gap() {
        return snappedLeftInset();
    }

    private double width(Region choice) {
        return Math.ceil(choice.prefWidth(-1)) + Math.ceil(clear.prefWidth(-1)) + 3 * gap();
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(kinds);
    }

    @Override
    protected double computeMinWidth(double height) {
        return width(signs);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(Math.max(kinds.prefHeight(-1), clear.prefHeight(-1)));
    }

    @Override
    protected void layoutChildren() {
        boolean whole = getWidth() >= width(kinds);
        kinds.setVisible(whole);
        signs.setVisible(!whole);
        double x = 0;
        for (Region part : List.of(whole ? kinds : signs, clear)) {
            double width = Math.ceil(part.prefWidth(-1));
            double height = part.prefHeight(width);
            part.resizeRelocate(x, Math.rint((getHeight() - height) / 2), width, height);
            x += width + gap();
        }
    }
}
