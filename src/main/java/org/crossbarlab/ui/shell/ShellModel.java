package org.crossbarlab.ui.shell;

import org.crossbarlab.ui.data.DataViewModel;

/**
 * The view-models of the frame itself.
 *
 * @param look theme and size
 * @param notices what the window tells
 * @param data which images are in use
 */
public record ShellModel(LookViewModel look, Notices notices, DataViewModel data) {}
