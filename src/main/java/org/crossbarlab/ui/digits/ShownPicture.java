package org.crossbarlab.ui.digits;

/**
 * The picture that the networks read.
 *
 * @param pixels {@code [row][column]} flattened, unsigned: 0 is paper, 255 is ink; null for a blank
 *     pad
 * @param image which test image it is, from 0; {@link #DRAWN} for what was drawn
 */
public record ShownPicture(byte[] pixels, int image) {

    /** Not a test image. */
    public static final int DRAWN = -1;

    /** Nothing was drawn. */
    static final ShownPicture BLANK = new ShownPicture(null, DRAWN);

    public boolean isBlank() {
        return pixels == null;
    }

    public boolean isDrawn() {
        return image == DRAWN;
    }
}
