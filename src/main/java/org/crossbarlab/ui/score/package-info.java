/**
 * Bars of accuracy with one dot for each chip. Depends on {@code ui.chart}, {@code text}, JavaFX.
 */
package org.crossbarlab.ui.score;
