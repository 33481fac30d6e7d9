/**
 * Which images are in use, and how to get others: MNIST from the network or a folder, or the
 * synthetic digits. Depends on the data package and the background work.
 */
package org.crossbarlab.ui.data;
