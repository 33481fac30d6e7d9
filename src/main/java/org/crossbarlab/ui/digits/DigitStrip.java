package org.crossbarlab.ui.digits;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.CanvasSurface;
import org.crossbarlab.ui.chart.Pens;

import java.util.List;

/** The first of a list of test images, side by side, as many as fit; a click shows one above. */
final class DigitStrip extends Region {

    private static final double GAP_EM = 0.2;

    private final DigitsViewModel model;
    private final ObservableValue<List<Integer>> images;
    private final Pens pens = new Pens(this::repaint);
    private final Line frame = pens.line("digit-frame");
    private final Line chosen = pens.line("digit-cursor");
    private final GreyImage picture = new GreyImage(pens);
    private final CanvasSurface surface = new CanvasSurface(this::paint);
    private int cursor;

    /**
     * @param name what the images have in common
     * @param images numbers of test images, in order
     */
    DigitStrip(
            DigitsViewModel model,
            ObservableValue<String> name,
            ObservableValue<List<Integer>> images) {
        this.model = model;
        this.images = images;
        getStyleClass().add("digit-strip");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(Messages.get("digits.strip.keys"));
        accessibleTextProperty().bind(name);
        setMinSize(0, 0);
        getChildren().addAll(pens, surface);
        images.addListener(change -> repaint());
        model.shownProperty().addListener(change -> repaint());
        focusedProperty().addListener(change -> repaint());
        setOnMousePressed(this::pressed);
        setOnKeyPressed(this::keyPressed);
    }

    private void repaint() {
        surface.repaint();
    }

    /** The side of one image: its pixels whole where there is room. */
    private double side() {
        double height = surface.getHeight();
        int rows = model.datasetProperty().get().rows();
        return height >= rows + 2 ? Math.floor((height - 2) / rows) * rows : height - 2;
    }

    private double step() {
        return Math.max(1, side() + Math.ceil(GAP_EM * pens.em()) + 2);
    }

    private int fitting() {
        int room = (int) ((surface.getWidth() + step() - side() - 2) / step());
        return Math.clamp(room, 0, images.getValue().size());
    }

    private void paint(GraphicsContext graphics, double width, double height) {
        Dataset dataset = model.datasetProperty().get();
        List<Integer> all = images.getValue();
        for (int i = 0; i < fitting(); i++) {
            double x = i * step() + 1;
            picture.paint(graphics, dataset.test().image(all.get(i)), dataset, x, 1, side());
            Pens.take(graphics, frame);
            graphics.strokeRect(x - 0.5, 0.5, side() + 1, side() + 1);
            if (all.get(i) == model.shownProperty().get().image() || isFocused() && i == cursor) {
                Pens.take(graphics, chosen);
                graphics.strokeRect(x, 1, side(), side());
            }
        }
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        double x = event.getX() - surface.getLayoutX();
        show((int) (x / step()));
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> show(cursor - 1);
            case RIGHT, KP_RIGHT -> show(cursor + 1);
            case HOME -> show(0);
            case END -> show(fitting() - 1);
            case ENTER -> show(cursor);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(int place) {
        if (place >= 0 && place < fitting()) {
            cursor = place;
            model.show(images.getValue().get(place));
        }
    }

    @Override
    protected void layoutChildren() {
        surface.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()),
                Math.max(0, getHeight() - snappedTopInset() - snappedBottomInset()));
        surface.repaint();
    }
}
