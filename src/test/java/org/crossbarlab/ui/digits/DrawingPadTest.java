package org.crossbarlab.ui.digits;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.data.Stroke;
import org.junit.jupiter.api.Test;

import java.util.List;

class DrawingPadTest {

    private final DrawingPad pad = new DrawingPad();

    private List<Stroke> strokes() {
        return pad.strokesProperty().get();
    }

    private void line(double x0, double y0, double x1, double y1) {
        pad.begin(x0, y0);
        pad.drawTo(x1, y1);
        pad.end();
    }

    @Test
    void aStrokeGrowsPlaceByPlaceFromSettingThePenDownToLiftingIt() {
        pad.drawTo(5, 5);
        assertThat(strokes()).as("the pen is up").isEmpty();
        pad.begin(10, 20);
        assertThat(strokes().getFirst().x()).containsExactly(10);
        pad.drawTo(30, 40);
        pad.drawTo(30, 40);
        assertThat(strokes().getFirst().x()).as("it rested").containsExactly(10, 30);
        assertThat(strokes().getFirst().y()).containsExactly(20, 40);
        pad.end();
        pad.drawTo(99, 99);
        assertThat(strokes()).hasSize(1);
        assertThat(strokes().getFirst().size()).isEqualTo(2);
    }

    @Test
    void thePenGoesAlongTheEdgeOfThePaper() {
        line(100, 100, 500, -30);
        assertThat(strokes().getFirst().x()).containsExactly(100, 200);
        assertThat(strokes().getFirst().y()).containsExactly(100, 0);
    }

    @Test
    void strokesAreTakenBackOneByOneAndDrawnAgain() {
        line(1, 1, 2, 2);
        line(3, 3, 4, 4);
        List<Stroke> both = strokes();
        pad.undo();
        assertThat(strokes()).isEqualTo(both.subList(0, 1));
        pad.undo();
        assertThat(strokes()).isEmpty();
        assertThat(pad.undoableProperty().get()).isFalse();
        pad.undo();
        pad.redo();
        pad.redo();
        assertThat(strokes()).isEqualTo(both);
        assertThat(pad.redoableProperty().get()).isFalse();
        pad.undo();
        line(5, 5, 6, 6);
        assertThat(pad.redoableProperty().get()).as("another way was taken").isFalse();
        assertThat(strokes()).hasSize(2);
    }

    @Test
    void clearingIsTakenBackToo() {
        pad.clear();
        assertThat(pad.undoableProperty().get()).as("nothing to clear").isFalse();
        line(1, 1, 2, 2);
        List<Stroke> before = strokes();
        pad.clear();
        assertThat(strokes()).isEmpty();
        pad.undo();
        assertThat(strokes()).isEqualTo(before);
    }

    @Test
    void undoInTheMiddleOfAStrokeTakesItBackAndLiftsThePen() {
        line(1, 1, 2, 2);
        pad.begin(3, 3);
        pad.drawTo(4, 4);
        pad.undo();
        pad.drawTo(9, 9);
        assertThat(strokes()).hasSize(1);
        pad.redo();
        assertThat(strokes().getLast().x()).containsExactly(3, 4);
    }

    @Test
    void keysMoveThePenWhichDrawsWhereItIsDown() {
        pad.movePen(1, 0);
        assertThat(strokes()).isEmpty();
        pad.togglePen();
        pad.movePen(0, 2);
        pad.movePen(-1, 0);
        assertThat(strokes().getFirst().x()).containsExactly(110, 110, 100);
        assertThat(strokes().getFirst().y()).containsExactly(100, 120, 120);
        pad.togglePen();
        pad.movePen(100, 100);
        assertThat(strokes().getFirst().size()).isEqualTo(3);
        assertThat(pad.penProperty().get()).isEqualTo(new Pen(200, 200, false));
    }

    @Test
    void tenThousandPlacesAreOneStroke() {
        pad.begin(0, 0);
        for (int i = 1; i < 10_000; i++) {
            pad.drawTo(i % 200, i % 199);
        }
        assertThat(strokes().getFirst().size()).isEqualTo(10_000);
    }
}
