/**
 * The digits tab: one draws a digit or takes a test image, sees what the network sees of it, and
 * what three networks and every chip make of it; below, which images the devices cost and which
 * training won back. Depends on {@code ui.live}, {@code data} and what charts are made of.
 */
package org.crossbarlab.ui.digits;
