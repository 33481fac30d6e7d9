package org.crossbarlab.signal;

/**
 * What happens to each signal at the edge of the arrays, at every multiplication anew: digital to
 * analog on the input side; read noise, or analog to digital, on the output side. Whatever is
 * linear in the input needs no stage: it folds into the weights.
 *
 * <p>An instance stands at one place, the input of one layer or the output of one slice, so its
 * range or the name of its random stream are fields of its own. Many threads call it at once: a
 * call changes nothing but the arrays it is given.
 *
 * <p>The gradient passes straight through a stage, as if it were not there, except where the stage
 * says that it clipped.
 */
@FunctionalInterface
public interface SignalStage {

    /** Unlimited range and resolution, no noise. It costs nothing: no one calls it. */
    SignalStage IDEAL = (signals, passes, product) -> {};

    /**
     * Converts a block of signals in place.
     *
     * @param signals {@code [signal][image]}, written
     * @param passes same layout: zero to be written where no gradient passes, all else left as it
     *     is; null if no gradient is to follow
     * @param product the multiplication that the signals go into or come from
     */
    void convert(float[] signals, float[] passes, Product product);

    /** This stage and then another. */
    default SignalStage then(SignalStage next) {
        if (this == IDEAL) {
            return next;
        }
        if (next == IDEAL) {
            return this;
        }
        return (signals, passes, product) -> {
            convert(signals, passes, product);
            next.convert(signals, passes, product);
        };
    }
}
