/**
 * Arrays of cells: how weights become target conductances, what happens to the cells from then on,
 * how a programmed array multiplies, and what an observer sees of it. Depends on {@code device},
 * {@code signal}, {@code math} and {@code text}.
 */
package org.crossbarlab.crossbar;
