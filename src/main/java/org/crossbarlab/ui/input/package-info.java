/**
 * What numbers and choices are set with: sliders with a field, and buttons side by side. Depends on
 * {@code text}, JavaFX, ControlsFX.
 */
package org.crossbarlab.ui.input;
