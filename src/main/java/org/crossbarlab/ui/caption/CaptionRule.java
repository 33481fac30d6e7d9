package org.crossbarlab.ui.caption;

import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * When a sentence is said, and which.
 *
 * @param applies to the moment before and the moment now
 * @param text for the moment now
 */
record CaptionRule(BiPredicate<Moment, Moment> applies, Function<Moment, String> text) {}
