/**
 * The scoreboard: three accuracies, what was lost and what was recovered. Depends on {@code
 * experiment}, {@code ui.live}, {@code ui.i18n}.
 */
package org.crossbarlab.ui.scoreboard;
