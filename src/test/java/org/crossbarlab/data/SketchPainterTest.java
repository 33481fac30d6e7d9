package org.crossbarlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.testing.ScriptedDigits;
import org.crossbarlab.testing.ScriptedDigits.Hand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class SketchPainterTest {

    private final SketchPainter painter = new SketchPainter(28, 28);

    private byte[] paint(List<Stroke> strokes) {
        return painter.paint(strokes).orElseThrow();
    }

    private static Stroke line(double x0, double y0, double x1, double y1) {
        return new Stroke(18, new double[] {x0, x1}, new double[] {y0, y1});
    }

    /** First and last row and column with ink of at least half a pixel's darkness. */
    private static int[] box(byte[] picture) {
        int[] box = {28, -1, 28, -1};
        for (int i = 0; i < picture.length; i++) {
            if ((picture[i] & 0xFF) >= 128) {
                box[0] = Math.min(box[0], i / 28);
                box[1] = Math.max(box[1], i / 28);
                box[2] = Math.min(box[2], i % 28);
                box[3] = Math.max(box[3], i % 28);
            }
        }
        return box;
    }

    private static double[] mass(byte[] picture) {
        double mass = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < picture.length; i++) {
            int grey = picture[i] & 0xFF;
            mass += grey;
            x += grey * (i % 28 + 0.5);
            y += grey * (i / 28 + 0.5);
        }
        return new double[] {x / mass, y / mass};
    }

    @ParameterizedTest
    @EnumSource(Hand.class)
    void everyDigitFillsTheBoxAndItsMassIsInTheMiddle(Hand hand) {
        for (int digit = 0; digit < 10; digit++) {
            byte[] picture = paint(ScriptedDigits.draw(digit, hand));
            int[] box = box(picture);
            assertThat(box[1] - box[0] + 1).as("height of %d", digit).isBetween(19, 21);
            assertThat(box[3] - box[2] + 1).as("width of %d", digit).isBetween(2, 20);
            double[] mass = mass(picture);
            assertThat(mass[0]).as("%d", digit).isCloseTo(14, within(0.1));
            assertThat(mass[1]).as("%d", digit).isCloseTo(14, within(0.1));
        }
    }

    @Test
    void placeAndSizeOnTheCanvasMakeNoDifference() {
        byte[] picture = paint(List.of(line(50, 30, 80, 170), line(80, 170, 120, 40)));
        Stroke one = line(10, 15, 25, 85);
        Stroke two = line(25, 85, 45, 20);
        byte[] smaller =
                paint(List.of(new Stroke(9, one.x(), one.y()), new Stroke(9, two.x(), two.y())));
        assertThat(smaller).isEqualTo(picture);
    }

    @Test
    void edgesAreGreyAndTheMiddleOfALineIsBlack() {
        byte[] picture = paint(List.of(line(40, 20, 160, 180)));
        long greys = greys(picture);
        assertThat(greys).isGreaterThan(20);
        assertThat(picture).contains((byte) 255);
        assertThat(picture).contains((byte) 0);
    }

    private static long greys(byte[] picture) {
        long greys = 0;
        for (byte pixel : picture) {
            greys += pixel != 0 && pixel != (byte) 255 ? 1 : 0;
        }
        return greys;
    }

    @Test
    void blankPaperIsNoPicture() {
        assertThat(painter.paint(List.of())).isEmpty();
    }

    @Test
    void aDotStaysADotInTheMiddle() {
        for (double jitter : new double[] {0, 0.5, 2}) {
            byte[] picture = paint(List.of(line(10, 190, 10 + jitter, 190)));
            int[] box = box(picture);
            assertThat(box[1] - box[0] + 1).isBetween(3, 6);
            assertThat(box[3] - box[2] + 1).isBetween(3, 6);
            assertThat(mass(picture)).containsExactly(new double[] {14, 14}, within(0.1));
        }
    }

    @Test
    void aLineFarOffTheCanvasIsALine() {
        byte[] picture = paint(List.of(line(-400, 100, 900, 100)));
        int[] box = box(picture);
        assertThat(box[3] - box[2] + 1).isBetween(19, 20);
        assertThat(box[1] - box[0] + 1).isBetween(2, 3);
    }

    @Test
    void allInkStaysInThePictureHoweverOneSidedItIs() {
        byte[] blotWithTail =
                paint(
                        List.of(
                                new Stroke(60, new double[] {30}, new double[] {100}),
                                new Stroke(4, new double[] {30, 199}, new double[] {100, 100})));
        for (int row = 0; row < 28; row++) {
            assertThat(blotWithTail[28 * row]).isZero();
            assertThat(blotWithTail[28 * row + 27]).isLessThan((byte) 127).isNotNegative();
        }
    }

    @Test
    void tenThousandPlacesArePaintedAndRepeatable() {
        Random random = new Random(5);
        double[] x = random.doubles(10_000, 0, 200).toArray();
        double[] y = random.doubles(10_000, 0, 200).toArray();
        List<Stroke> scribble = List.of(new Stroke(18, x, y));
        byte[] picture = paint(scribble);
        assertThat(paint(scribble)).isEqualTo(picture);
        assertThat(painter.paint(List.of(line(40, 20, 160, 180))))
                .as("nothing is left of the drawing before")
                .hasValueSatisfying(
                        later ->
                                assertThat(later)
                                        .isEqualTo(
                                                new SketchPainter(28, 28)
                                                        .paint(List.of(line(40, 20, 160, 180)))
                                                        .orElseThrow()));
    }

    @Test
    void imagesOfOtherSizesAreFittedLikewise() {
        byte[] picture =
                new SketchPainter(14, 14).paint(List.of(line(100, 0, 100, 200))).orElseThrow();
        assertThat(picture).hasSize(196);
        long rows =
                IntStream.range(0, 14)
                        .filter(
                                row ->
                                        !isBlank(
                                                Arrays.copyOfRange(
                                                        picture, 14 * row, 14 * row + 14)))
                        .count();
        assertThat(rows).isBetween(10L, 12L);
    }

    private static boolean isBlank(byte[] row) {
        for (byte pixel : row) {
            if ((pixel & 0xFF) > 100) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aStrokeHasAPenAndFinitePlaces() {
        double[] one = {1};
        assertThatThrownBy(() -> new Stroke(0, one, one)).hasMessageContaining("width");
        assertThatThrownBy(() -> new Stroke(1, one, new double[2])).hasMessageContaining("places");
        assertThatThrownBy(() -> new Stroke(1, new double[0], new double[0]))
                .hasMessageContaining("places");
        assertThatThrownBy(() -> new Stroke(1, one, new double[] {Double.NaN}))
                .hasMessageContaining("nowhere");
    }
}
