/** Colours and sizes of the window: style sheets over AtlantaFX, and the code that applies them. */
package org.crossbarlab.ui.theme;
