/**
 * Where errors hurt: switches for errors in each layer, and what errors in that layer alone cost.
 * Depends on {@code experiment}, {@code ui.live}, {@code ui.lab}, {@code ui.task}, {@code
 * ui.theme}, {@code text}.
 */
package org.crossbarlab.ui.layers;
