/**
 * Matrices as pictures: colour maps, the layout of cells, a view that zooms and is read cell by
 * cell, and its colour bar. Depends on {@code ui.chart}, {@code text}, JavaFX.
 */
package org.crossbarlab.ui.heatmap;
