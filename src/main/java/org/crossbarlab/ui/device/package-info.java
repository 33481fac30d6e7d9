/**
 * The device panel: what the crossbars are made of and how training goes. Depends on the settings
 * of {@code experiment}, {@code crossbar} and {@code device}, on {@code ui.input}, {@code ui.chart}
 * and {@code text}.
 */
package org.crossbarlab.ui.device;
