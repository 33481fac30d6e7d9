/**
 * Accuracy against a setting, networks trained for one error and tested under another, and the
 * yield of many chips: all on the scoreboard's chips, in the background.
 */
package org.crossbarlab.ui.sweep;
