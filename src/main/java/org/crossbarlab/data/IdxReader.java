package org.crossbarlab.data;

import org.crossbarlab.text.Sentence;

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
     * @param classes how many different labels there are, counted from 0
     * @throws DataException if either file is missing, damaged or of another kind, a label is none
     *     of the classes, or the two hold different numbers of items
     */
    public static LabelledImages read(Path images, Path labels, int classes) {
        return combine(
                IdxFile.read(images, IdxFile.Kind.IMAGES),
                IdxFile.read(labels, IdxFile.Kind.LABELS),
                classes);
    }

    static LabelledImages combine(IdxFile images, IdxFile labels, int classes) {
        int imageCount = images.sizes()[0];
        int labelCount = labels.sizes()[0];
        if (imageCount != labelCount) {
            throw new DataException(
                    Sentence.of(
                            "fault.data.counts",
                            images.path(),
                            imageCount,
                            labels.path(),
                            labelCount));
        }
        int wrong = LabelledImages.firstWrongLabel(labels.body(), classes);
        if (wrong >= 0) {
            throw new DataException(
                    Sentence.of(
                            "fault.data.label",
                            labels.path(),
                            wrong,
                            labels.body()[wrong] & 0xFF,
                            classes,
                            classes - 1));
        }
        return new LabelledImages(
                images.sizes()[1], images.sizes()[2], classes, images.body(), labels.body());
    }
}
