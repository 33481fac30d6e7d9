/**
 * Files of experiments: settings, results, sweeps, weights and checkpoints, read strictly and
 * written in one step. Depends on {@code experiment} and below, on {@code system} and on Jackson;
 * it knows nothing of ND4J, of windows or of commands.
 */
package org.crossbarlab.io;
