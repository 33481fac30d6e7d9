/**
 * The only home of threads and of {@code Platform.runLater} in the window. Work runs in the
 * background; the window samples what it produces. Depends on JavaFX alone.
 */
package org.crossbarlab.ui.task;
