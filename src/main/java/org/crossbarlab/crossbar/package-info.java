/**
 * Arrays of cells: how weights become conductances, how a programmed array multiplies, and what an
 * observer sees of it. Depends on {@code device} and {@code math}.
 */
package org.crossbarlab.crossbar;
