package org.crossbarlab.ui.crossbar;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.LabelledImages;

import java.util.Arrays;
import java.util.Map;

/** Images of another size than most. */
final class SmallImages {

    private SmallImages() {}

    /** The upper left squares of images. */
    static Dataset cut(Dataset data, int side) {
        return new Dataset(
                "cut",
                data.classNames(),
                cut(data.training(), side),
                cut(data.test(), side),
                Map.of());
    }

    private static LabelledImages cut(LabelledImages images, int side) {
        byte[] pixels = new byte[images.count() * side * side];
        for (int i = 0; i < images.count(); i++) {
            byte[] image = images.image(i);
            for (int y = 0; y < side; y++) {
                byte[] row =
                        Arrays.copyOfRange(
                                image, y * images.columns(), y * images.columns() + side);
                System.arraycopy(row, 0, pixels, (i * side + y) * side, side);
            }
        }
        return new LabelledImages(side, side, images.classes(), pixels, images.labels());
    }
}
