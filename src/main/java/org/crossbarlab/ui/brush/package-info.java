/**
 * The brush that marks cells as stuck, open or repaired on every picture of an array. Depends on
 * settings of {@code crossbar} and {@code experiment}, on {@code ui.lab}, {@code ui.heatmap},
 * {@code ui.input}, {@code ui.theme}, {@code text}.
 */
package org.crossbarlab.ui.brush;
