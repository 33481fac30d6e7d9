/**
 * Images of handwritten digits and where they come from: MNIST on disk or from the network, and
 * synthetic digits where there is no MNIST. Depends on {@code math}, {@code concurrent} and the
 * JDK.
 */
package org.crossbarlab.data;
