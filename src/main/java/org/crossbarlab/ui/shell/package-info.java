/**
 * The frame of the window: header, columns, tabs, caption, menus, notices. It joins the panels,
 * which do not know each other, and gets them and its commands from outside.
 */
package org.crossbarlab.ui.shell;
