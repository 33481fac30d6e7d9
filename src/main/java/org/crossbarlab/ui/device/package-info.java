/**
 * The device panel: what the crossbars are made of and how training goes. Depends on the settings
 * of {@code experiment}, {@code crossbar} and {@code device}, on {@code ui.control} and {@code
 * ui.i18n}.
 */
package org.crossbarlab.ui.device;
