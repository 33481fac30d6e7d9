package org.crossbarlab.nn;

import java.util.Arrays;

/** The classes that a network took images for, in the images' order. Immutable. */
public final class Answers {

    private final byte[] classes;

    /**
     * @param classes one per image; not modified from now on
     */
    public Answers(byte[] classes) {
        this.classes = classes;
    }

    /** Of how many images. */
    public int count() {
        return classes.length;
    }

    /** The class that an image was taken for. */
    public int of(int image) {
        return classes[image];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && Arrays.equals(classes, answers.classes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(classes);
    }
}
