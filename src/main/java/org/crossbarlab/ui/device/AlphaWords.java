package org.crossbarlab.ui.device;

import org.crossbarlab.device.ErrorDistribution;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;

/** What the size of the error means for the model at hand, in words: α alone says nothing. */
final class AlphaWords {

    private AlphaWords() {}

    static String of(ProgrammingError error) {
        return switch (error) {
            case NoError none -> Messages.get("device.alpha.words.none");
            case PublishedDevice device -> Messages.get("device.alpha.words.published");
            case GenericError generic when generic.distribution() == ErrorDistribution.NORMAL ->
                    normal(generic);
            case GenericError generic -> uniform(generic);
        };
    }

    private static String normal(GenericError error) {
        String percent = Numbers.plain(error.alpha() * 100);
        return switch (error.scaling()) {
            case PROPORTIONAL -> Messages.get("device.alpha.words.proportional", percent);
            case INDEPENDENT -> Messages.get("device.alpha.words.independent", percent);
            case INVERSE -> Messages.get("device.alpha.words.inverse", percent);
        };
    }

    private static String uniform(GenericError error) {
        String half = Numbers.plain(error.alpha() * 50);
        return switch (error.scaling()) {
            case PROPORTIONAL -> Messages.get("device.alpha.words.uniform.proportional", half);
            case INDEPENDENT -> Messages.get("device.alpha.words.uniform.independent", half);
            case INVERSE -> Messages.get("device.alpha.words.uniform.inverse", half);
        };
    }
}
