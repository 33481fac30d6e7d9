package org.crossbarlab.ui.heatmap;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.nio.IntBuffer;

/** The pixels of a heatmap on the screen: one buffer, repainted in place, never smoothed. */
final class HeatmapImage extends ImageView {

    private int[] argb = {};
    private PixelBuffer<IntBuffer> buffer;

    HeatmapImage() {
        setSmooth(false);
        setMouseTransparent(true);
    }

    /** Gets pixels for a size in device pixels, shown at that size divided by the scale. */
    void setSize(int width, int height, double scale) {
        if (buffer == null || buffer.getWidth() != width || buffer.getHeight() != height) {
            argb = new int[width * height];
            buffer =
                    new PixelBuffer<>(
                            width,
                            height,
                            IntBuffer.wrap(argb),
                            PixelFormat.getIntArgbPreInstance());
            setImage(new WritableImage(buffer));
        }
        setFitWidth(width / scale);
        setFitHeight(height / scale);
    }

    /** The pixels, row by row; call {@link #flush} after writing. */
    int[] pixels() {
        return argb;
    }

    void flush() {
        buffer.updateBuffer(whole -> null);
    }
}
