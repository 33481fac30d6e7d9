/**
 * The conductances tab: ideal, programmed and difference of one array, and the cell under the
 * cursor. Depends on snapshots and settings of {@code crossbar} and {@code device}, on the network
 * as {@code nn} writes it down, on {@code ui.live}, {@code ui.heatmap}, {@code ui.chart}, {@code
 * ui.input}, {@code text}.
 */
package org.crossbarlab.ui.conductance;
