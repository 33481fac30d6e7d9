/**
 * Charts on a canvas, with axes, a legend, a readout and a table twin; they know nothing of the
 * experiment. What can be computed without a toolkit (ticks, scales, bins) is plain code beside
 * them. Depends on {@code text}, {@code ui.theme}, JavaFX.
 */
package org.crossbarlab.ui.chart;
