/**
 * The scoreboard: three accuracies, what was lost and what was recovered. Depends on {@code
 * experiment}, {@code ui.live}, {@code text}.
 */
package org.crossbarlab.ui.scoreboard;
