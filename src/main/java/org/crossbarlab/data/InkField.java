package org.crossbarlab.data;

import java.util.Arrays;

/**
 * How far each pixel of an image is from the ink of a round pen. Reusable; not thread-safe: each
 * thread has its own.
 */
final class InkField {

    private final int rows;
    private final int columns;

    /** Distance of each pixel from the ink's edge in pixels, negative inside the ink. */
    private final double[] distance;

    InkField(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        distance = new double[rows * columns];
    }

    /** Begins with blank paper. */
    void clear() {
        Arrays.fill(distance, Math.max(rows, columns));
    }

    /**
     * Takes the distance from one straight movement of the pen wherever that movement is the
     * nearest. All lengths are in pixels.
     *
     * @param radius half the pen's width
     * @param softness width over which ink fades into paper
     */
    void segment(double x0, double y0, double x1, double y1, double radius, double softness) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double reach = radius + softness / 2;
        double inverse = 1 / Math.max(dx * dx + dy * dy, 1e-9);
        int top = (int) Math.max(0, Math.min(y0, y0 + dy) - reach);
        int bottom = (int) Math.min(rows - 1, Math.max(y0, y0 + dy) + reach);
        int left = (int) Math.max(0, Math.min(x0, x0 + dx) - reach);
        int right = (int) Math.min(columns - 1, Math.max(x0, x0 + dx) + reach);
        for (int row = top; row <= bottom; row++) {
            double py = row + 0.5 - y0;
            for (int column = left; column <= right; column++) {
                double px = column + 0.5 - x0;
                double along = Math.max(0, Math.min(1, (px * dx + py * dy) * inverse));
                double offX = px - along * dx;
                double offY = py - along * dy;
                double edge = Math.sqrt(offX * offX + offY * offY) - radius;
                int pixel = row * columns + column;
                distance[pixel] = Math.min(distance[pixel], edge);
            }
        }
    }

    /**
     * Writes the ink as grey levels.
     *
     * @param ink darkness of the stroke's middle, 1 for black
     * @param softness width over which ink fades into paper
     * @param pixels receives unsigned bytes, 0 for paper
     * @param offset where in {@code pixels} the image begins
     */
    void write(double ink, double softness, byte[] pixels, int offset) {
        for (int i = 0; i < distance.length; i++) {
            double cover = ink * (0.5 - distance[i] / softness);
            pixels[offset + i] = (byte) (int) (255 * Math.max(0, Math.min(1, cover)) + 0.5);
        }
    }
}
