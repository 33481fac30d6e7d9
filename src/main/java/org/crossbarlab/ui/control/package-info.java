/**
 * Controls that know nothing of the experiment: heatmaps, charts, score bars and number inputs.
 * What can be computed without a toolkit (colours, ticks, layouts) is plain code beside them.
 * Depends on {@code ui.i18n}, JavaFX and icons.
 */
package org.crossbarlab.ui.control;
