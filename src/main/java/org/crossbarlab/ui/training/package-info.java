/** The training tab: loss and accuracy against epochs. Depends on {@code ui.lab}, {@code text}. */
package org.crossbarlab.ui.training;
