package org.crossbarlab.settings;

import java.util.Locale;
import java.util.Objects;

/**
 * What the user likes, kept between starts.
 *
 * @param dark the dark theme instead of the light one
 * @param size multiplies all sizes, {@link #SMALLEST} to {@link #LARGEST}
 * @param projector whether the window is set for the back row of a lecture room
 * @param experiment the last settings of the experiment, as the text of a settings file; empty
 *     before the first
 * @param dataFolder the folder of the images used last; empty for none
 * @param pictures how pictures are drawn
 */
public record Preferences(
        boolean dark,
        double size,
        boolean projector,
        String experiment,
        String dataFolder,
        PictureChoices pictures) {

    /** The least factor of sizes. */
    public static final double SMALLEST = 0.7;

    /** The greatest factor of sizes. */
    public static final double LARGEST = 2;

    /** At the first start. */
    public static final Preferences DEFAULT =
            new Preferences(false, 1, false, "", "", PictureChoices.DEFAULT);

    /**
     * @throws IllegalArgumentException if the size is out of range
     */
    public Preferences {
        Objects.requireNonNull(experiment);
        Objects.requireNonNull(dataFolder);
        Objects.requireNonNull(pictures);
        if (!isSize(size)) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "The size must be %s to %s, not %s.",
                            SMALLEST,
                            LARGEST,
                            size));
        }
    }

    /** Whether sizes may be multiplied by this. */
    static boolean isSize(double size) {
        return size >= SMALLEST && size <= LARGEST;
    }

    public Preferences withDark(boolean newDark) {
        return new Preferences(newDark, size, projector, experiment, dataFolder, pictures);
    }

    public Preferences withSize(double newSize) {
        return new Preferences(dark, newSize, projector, experiment, dataFolder, pictures);
    }

    public Preferences withProjector(boolean newProjector) {
        return new Preferences(dark, size, newProjector, experiment, dataFolder, pictures);
    }

    public Preferences withExperiment(String newExperiment) {
        return new Preferences(dark, size, projector, newExperiment, dataFolder, pictures);
    }

    public Preferences withDataFolder(String newDataFolder) {
        return new Preferences(dark, size, projector, experiment, newDataFolder, pictures);
    }

    public Preferences withPictures(PictureChoices newPictures) {
        return new Preferences(dark, size, projector, experiment, dataFolder, newPictures);
    }
}
