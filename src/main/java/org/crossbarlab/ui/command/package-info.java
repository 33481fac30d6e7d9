/**
 * What a panel gives the window beside its view: its tab, its commands, what of it can be saved.
 * The shell makes menus, keys and file dialogs of them. Depends on JavaFX and {@code text}.
 */
package org.crossbarlab.ui.command;
