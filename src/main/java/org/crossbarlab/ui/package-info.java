/** The window: one package for each panel, and the building blocks they share. */
package org.crossbarlab.ui;
