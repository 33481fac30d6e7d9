/**
 * How a row of the table of settings stands in the window: its words, and its place on sliders and
 * axes. Depends on {@code ui.input}, {@code experiment} and {@code text}.
 */
package org.crossbarlab.ui.setting;
