/** What was before and the ways back to it: undo, redo, and the list of trained networks. */
package org.crossbarlab.ui.recall;
