package org.crossbarlab.ui.layers;

/**
 * What the window says of one layer.
 *
 * @param title of the layer
 * @param on whether errors happen in it
 * @param points what errors in it alone cost, in percentage points; NaN while that is unknown
 * @param text the same in a few characters
 * @param help the same in a sentence
 */
record LayerLine(String title, boolean on, double points, String text, String help) {}
