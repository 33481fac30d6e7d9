/**
 * One sentence under everything: what just changed, and why. Depends on {@code ui.lab}, {@code
 * ui.live}, and settings of the engine.
 */
package org.crossbarlab.ui.caption;
