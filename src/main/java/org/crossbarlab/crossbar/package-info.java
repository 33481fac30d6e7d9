/**
 * Arrays of cells: how weights become conductances, how a programmed array multiplies, and what an
 * observer sees of it. Depends on {@code device}, {@code math} and {@code concurrent}.
 */
package org.crossbarlab.crossbar;
