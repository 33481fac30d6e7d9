package org.crossbarlab.ui.caption;

import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * When a sentence begins to be said, and which.
 *
 * @param applies to the moment before and the moment now
 * @param text for any moment while it is said: its numbers are those of that moment
 */
record CaptionRule(BiPredicate<Moment, Moment> applies, Function<Moment, String> text) {}
