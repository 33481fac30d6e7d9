package org.crossbarlab.experiment;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.NoDrift;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.ReadNoise;
import org.crossbarlab.text.Sentence;

import java.util.function.Predicate;

/** Finds the setting to blame when a network's outputs overflow in devices alone. */
final class OverflowCause {

    private OverflowCause() {}

    /**
     * What is to blame, and what to do, to follow a colon: the range if another would do, or else
     * the size of the error.
     *
     * @param overflows whether the outputs overflow with such devices
     */
    static Sentence of(CrossbarSettings settings, Predicate<CrossbarSettings> overflows) {
        ProgrammingError error = settings.cells().error();
        ConductanceRange range = settings.cells().range();
        ConductanceRange natural = ErrorModels.naturalRange(error);
        boolean rangeToBlame =
                !range.equals(natural)
                        && overflows.test(settings)
                        && !overflows.test(settings.withRange(natural));
        if (rangeToBlame) {
            return Sentence.of("overflow.range", range.rMinOhm(), range.rMaxOhm());
        }
        if (grows(settings, settings.withDrift(new NoDrift()), overflows)) {
            return Sentence.of("overflow.drift");
        }
        if (grows(settings, settings.withReadNoise(ReadNoise.NONE), overflows)) {
            return Sentence.of("overflow.noise", settings.cells().readNoise().alpha());
        }
        return switch (error) {
            case GenericError generic -> Sentence.of("overflow.alpha", generic.alpha());
            case NoError none -> Sentence.of("overflow.weights");
            default -> Sentence.of("overflow.error", error.id());
        };
    }

    /** Whether outputs overflow with a thing, but not without it. */
    private static boolean grows(
            CrossbarSettings with,
            CrossbarSettings without,
            Predicate<CrossbarSettings> overflows) {
        return !with.equals(without) && overflows.test(with) && !overflows.test(without);
    }
}
