/**
 * The one session behind the window: data, networks, the running experiment and the live accuracy.
 * View-models read its properties and call its commands; it is sampled with every frame. Depends on
 * {@code experiment}, {@code ui.live}, {@code ui.task}, {@code text}.
 */
package org.crossbarlab.ui.lab;
