package org.crossbarlab.data;

import java.util.List;
import java.util.Optional;

/**
 * Turns a drawing into an image as MNIST's are made (LeCun et al., 1998): the ink is scaled, its
 * aspect kept, until it fits into a box of 20×20 pixels of 28×28, and placed with its centre of
 * mass at the image's centre, in grey levels. MNIST's digits were written with pens, whose lines
 * are two to four pixels wide then; a drawing's pen is kept within that, so that a digit drawn
 * small is no blot and a large one no hair. Not thread-safe: each thread has its own.
 */
public final class SketchPainter {

    /** The side of the box as a share of the image's. */
    private static final double BOX_SHARE = 20 / 28.0;

    /** The finest and the broadest line of a handwritten digit, as shares of the image's side. */
    private static final double FINEST_SHARE = 2.2 / 28;

    private static final double BROADEST_SHARE = 3.6 / 28;

    /** Width in pixels over which ink fades into paper: a pixel's own. */
    private static final double SOFTNESS = 1;

    private final int rows;
    private final int columns;
    private final InkField ink;

    /**
     * @param rows height of the images in pixels
     * @param columns width of the images in pixels
     */
    public SketchPainter(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        ink = new InkField(rows, columns);
    }

    /**
     * The image of a drawing.
     *
     * @return {@code [row][column]} flattened, unsigned: 0 is paper, 255 is ink; nothing for a
     *     blank drawing
     */
    public Optional<byte[]> paint(List<Stroke> strokes) {
        if (strokes.isEmpty()) {
            return Optional.empty();
        }
        Fit fit = Fit.of(strokes, Math.min(rows, columns));
        byte[] pixels = new byte[rows * columns];
        double x = columns / 2.0;
        double y = rows / 2.0;
        paint(strokes, fit, x, y, pixels);
        double[] mass = centreOfMass(pixels);
        // No ink is lost at the image's edge, however one-sided it is.
        double roomX = Math.max(0, (columns - fit.width()) / 2);
        double roomY = Math.max(0, (rows - fit.height()) / 2);
        double shiftX = Math.clamp(x - mass[0], -roomX, roomX);
        double shiftY = Math.clamp(y - mass[1], -roomY, roomY);
        paint(strokes, fit, x + shiftX, y + shiftY, pixels);
        return Optional.of(pixels);
    }

    private void paint(List<Stroke> strokes, Fit fit, double x, double y, byte[] pixels) {
        ink.clear();
        for (Stroke stroke : strokes) {
            double radius = fit.pen() * stroke.width() / 2;
            for (int i = 0; i < stroke.size(); i++) {
                int from = Math.max(0, i - 1);
                ink.segment(
                        x + fit.x(stroke.x()[from]),
                        y + fit.y(stroke.y()[from]),
                        x + fit.x(stroke.x()[i]),
                        y + fit.y(stroke.y()[i]),
                        radius,
                        SOFTNESS);
            }
        }
        ink.write(1, SOFTNESS, pixels, 0);
    }

    private double[] centreOfMass(byte[] pixels) {
        double mass = 0;
        double momentX = 0;
        double momentY = 0;
        for (int i = 0; i < pixels.length; i++) {
            int grey = pixels[i] & 0xFF;
            mass += grey;
            momentX += grey * (i % columns + 0.5);
            momentY += grey * (i / columns + 0.5);
        }
        return new double[] {momentX / mass, momentY / mass};
    }

    /**
     * How a drawing becomes pixels.
     *
     * @param centreX the middle of the drawing, in its units
     * @param centreY the same, downwards
     * @param scale pixels for a unit of the pen's path
     * @param pen pixels for a unit of the pen's width
     * @param width of the ink in pixels
     * @param height of the ink in pixels
     */
    private record Fit(
            double centreX, double centreY, double scale, double pen, double width, double height) {

        static Fit of(List<Stroke> strokes, int side) {
            double left = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double top = Double.POSITIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            double broadest = 0;
            for (Stroke stroke : strokes) {
                broadest = Math.max(broadest, stroke.width());
                for (int i = 0; i < stroke.size(); i++) {
                    left = Math.min(left, stroke.x()[i]);
                    right = Math.max(right, stroke.x()[i]);
                    top = Math.min(top, stroke.y()[i]);
                    bottom = Math.max(bottom, stroke.y()[i]);
                }
            }
            // A path shorter than its pen is wide is a dot, and is not blown up to a digit.
            double longest = Math.max(broadest, Math.max(right - left, bottom - top));
            double box = BOX_SHARE * side;
            double line =
                    Math.clamp(
                            broadest * box / (longest + broadest),
                            FINEST_SHARE * side,
                            BROADEST_SHARE * side);
            double scale = (box - line) / longest;
            return new Fit(
                    (left + right) / 2,
                    (top + bottom) / 2,
                    scale,
                    line / broadest,
                    scale * (right - left) + line,
                    scale * (bottom - top) + line);
        }

        double x(double place) {
            return (place - centreX) * scale;
        }

        double y(double place) {
            return (place - centreY) * scale;
        }
    }
}
