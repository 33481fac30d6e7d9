package org.crossbarlab.ui.live;

/**
 * What is known so far for a request. The heatmaps come first; until the first test has ended the
 * scores are those of the request before.
 *
 * @param era of the request
 * @param programming what the crossbars look like
 * @param scores with the settings that they belong to
 * @param answers behind those scores of the chip that follows the hand
 */
public record LiveAnswer(long era, Programming programming, Scores scores, ChipAnswers answers) {}
