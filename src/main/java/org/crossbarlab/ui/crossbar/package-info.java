/**
 * The crossbar tab: one product as the hardware does it. A window of a picture drives the rows,
 * every crossing is a device, every column sums its currents, and what is left fills a feature map.
 * Depends on what {@code experiment} traces, on snapshots of {@code crossbar}, on {@code ui.live},
 * {@code ui.lab}, {@code ui.heatmap}, {@code ui.chart}, {@code ui.input}, {@code text}.
 */
package org.crossbarlab.ui.crossbar;
