/** Run, pause, step, stop, reset, and how far it is. Depends on {@code ui.lab}. */
package org.crossbarlab.ui.transport;
