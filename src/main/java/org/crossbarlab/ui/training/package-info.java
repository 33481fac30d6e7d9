/**
 * The training tab: loss and accuracy against epochs. Depends on {@code ui.session}, {@code
 * ui.i18n}.
 */
package org.crossbarlab.ui.training;
