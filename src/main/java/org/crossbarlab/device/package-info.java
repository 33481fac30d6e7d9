/**
 * One memory cell: its conductance range, the levels it can be set to, and the errors it makes.
 * Conductances are normalised, Gmax = 1, unless a name says otherwise. Depends on {@code math}.
 */
package org.crossbarlab.device;
