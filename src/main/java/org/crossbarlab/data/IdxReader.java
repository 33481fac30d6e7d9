package org.crossbarlab.data;

import java.nio.file.Path;

/**
 * Reads images and labels in the IDX format, plain or gzipped. Whatever the files hold, the result
 * is either right or a {@link DataException}.
 *
 * @see <a href="http://yann.lecun.com/exdb/mnist/">LeCun, Cortes and Burges: the MNIST database,
 *     which defines the format</a>
 */
public final class IdxReader {

    private IdxReader() {}

    /**
     * Reads a file of images and the file of their labels.
     *
     * @throws DataException if either file is missing, damaged or of another kind, a label is above
     *     9, or the two hold different numbers of items
     */
    public static LabelledImages read(Path images, Path labels) {
        return combine(
                IdxFile.read(images, IdxFile.Kind.IMAGES),
                IdxFile.read(labels, IdxFile.Kind.LABELS));
    }

    static LabelledImages combine(IdxFile images, IdxFile labels) {
        int imageCount = images.sizes()[0];
        int labelCount = labels.sizes()[0];
        if (imageCount != labelCount) {
            throw DataException.of(
                    "The file %s holds %,d images but %s holds %,d labels;"
                            + " use files that belong together.",
                    images.path(), imageCount, labels.path(), labelCount);
        }
        int wrong = LabelledImages.firstWrongLabel(labels.body());
        if (wrong >= 0) {
            throw DataException.of(
                    "The file %s gives image %,d the label %d, which is no digit;"
                            + " use labels from 0 to 9.",
                    labels.path(), wrong, labels.body()[wrong] & 0xFF);
        }
        return new LabelledImages(
                images.sizes()[1], images.sizes()[2], images.body(), labels.body());
    }
}
