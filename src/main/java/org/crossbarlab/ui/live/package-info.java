/**
 * The accuracy that follows the hand: programs a chip and tests the networks on it for every move
 * of a slider, newest first. Depends on {@code experiment}, {@code ui.task}, and settings and
 * snapshots of {@code crossbar}.
 */
package org.crossbarlab.ui.live;
